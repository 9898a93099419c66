export const TriagePage = () => <p>Triage</p>;
