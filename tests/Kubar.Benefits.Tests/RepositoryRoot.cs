using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Tests;

/// <summary>Files of the repository, for tests that check what is committed.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The full path of a file or folder named from the root, with forward slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Folder, relative));

    // The test assembly may run from anywhere (a mutation test copies it); a deterministic build maps source paths away.
    private static string Find([CallerFilePath] string thisFile = "")
    {
        string?[] starts = [AppContext.BaseDirectory, Path.GetDirectoryName(thisFile), Environment.CurrentDirectory];
        foreach (string? start in starts)
        {
            for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Kubar.Benefits.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("These tests run inside a clone of the repository: Kubar.Benefits.sln was not found.");
    }
}
