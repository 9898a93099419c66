export const LibraryPage = () => <p>Library</p>;
