namespace Kubar.Benefits.Cli.Files;

/// <summary>What is wrong with a file, said in words of the user's, without anything that the file holds.</summary>
internal static class FileFaults
{
    private const int UnixNoSpace = 28;
    private const int UnixNoSpaceForUser = 122;
    private const int UnixTooBig = 27;
    private const int WindowsFull = unchecked((int)0x80070070);
    private const int WindowsHandleFull = unchecked((int)0x80070027);
    private const int WindowsInUse = unchecked((int)0x80070020);

    public static LocalizedText NotFound(string path) => new($"Berkas tidak ditemukan: {path}", $"There is no such file: {path}");

    public static LocalizedText IsFile(string path) => new($"{path} adalah berkas, bukan folder.", $"{path} is a file, not a folder.");

    public static LocalizedText IsFolder(string path) => new($"{path}: itu folder, bukan berkas.", $"{path}: that is a folder, not a file.");

    public static LocalizedText NoFolder(string path) => new($"{path}: foldernya tidak ada.", $"{path}: its folder does not exist.");

    public static LocalizedText NoRight(string path, bool toWrite) => toWrite
        ? new($"{path}: tidak ada izin menulis.", $"{path}: there is no right to write it.")
        : new($"{path}: tidak ada izin membaca.", $"{path}: there is no right to read it.");

    /// <summary>Why a file could not be read or written.</summary>
    /// <param name="cause">What was thrown.</param>
    /// <param name="path">The file; null: not known, or a standard stream.</param>
    /// <param name="toWrite">Whether it was being written.</param>
    public static LocalizedText Of(Exception cause, string? path, bool toWrite)
    {
        string place = path is null ? "" : path + ": ";
        return cause switch
        {
            _ when IsFull(cause) => new($"{place}Penyimpanan penuh; hasilnya tidak ditulis.", $"{place}The disk is full; the result has not been written."),
            FileNotFoundException missing => NotFound(path ?? missing.FileName ?? ""),
            DirectoryNotFoundException => path is null ? new("Foldernya tidak ada.", "The folder does not exist.") : NoFolder(path),
            UnauthorizedAccessException when path is not null => NoRight(path, toWrite),
            { HResult: WindowsInUse } => new($"{place}sedang dibuka program lain, misalnya Excel; tutup dahulu.", $"{place}it is open in another program, such as Excel; close it first."),
            PathTooLongException => new($"{place}nama berkas terlalu panjang.", $"{place}the name of the file is too long."),
            _ when toWrite => new($"{place}Keluaran tidak dapat ditulis.", $"{place}The output cannot be written."),
            _ => new($"{place}Berkas tidak dapat dibaca.", $"{place}The file cannot be read."),
        };
    }

    private static bool IsFull(Exception cause) => cause.HResult is UnixNoSpace or UnixNoSpaceForUser or UnixTooBig or WindowsFull or WindowsHandleFull;
}
