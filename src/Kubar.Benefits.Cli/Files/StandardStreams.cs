namespace Kubar.Benefits.Cli.Files;

/// <summary>
/// Whether standard input, output and error were open when the process began. Where one was closed, the runtime has taken its number for a pipe
/// of its own: who reads from it waits for ever, who writes to it ends the process.
/// </summary>
internal static class StandardStreams
{
    private const string Descriptors = "/proc/self/fd";
    private const string Information = "/proc/self/fdinfo";

    /// <summary>Whether a descriptor is that of whoever started the process.</summary>
    /// <param name="descriptor">0, 1 or 2.</param>
    public static bool IsOpen(int descriptor)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        if (FileIdentity.Of(descriptor) is not { } own)
        {
            return false;
        }

        try
        {
            // A pipe of the runtime's own has both its ends in this process.
            return own.Nature != FileNature.Special || Ends(own) < 2;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static int Ends(FileIdentity pipe)
    {
        bool isRead = false;
        bool isWritten = false;
        foreach (string entry in Directory.EnumerateFileSystemEntries(Descriptors))
        {
            if (int.TryParse(Path.GetFileName(entry), out int number) && FileIdentity.Of(number) == pipe && new FileInfo(entry).LinkTarget?.StartsWith("pipe:", StringComparison.Ordinal) == true)
            {
                // The last digit of its flags tells which end it is.
                bool writes = File.ReadLines($"{Information}/{number}").Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));
                isRead |= !writes;
                isWritten |= writes;
            }
        }

        return (isRead ? 1 : 0) + (isWritten ? 1 : 0);
    }
}
