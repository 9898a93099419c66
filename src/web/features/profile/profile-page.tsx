export const ProfilePage = () => <p>Profile</p>;
