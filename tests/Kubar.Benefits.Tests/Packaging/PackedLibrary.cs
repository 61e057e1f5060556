using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Kubar.Benefits.Tests.Packaging;

/// <summary>The package and its symbols, packed once from what was built.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kubar-pack-");

    /// <summary>The address that it is packed for.</summary>
    public const string Address = "https://example.org/benefits";

    public PackedLibrary()
    {
        Pack(_folder.FullName, $"-p:ProjectUrl={Address}");
        Package = Open("*.nupkg");
        Symbols = Open("*.snupkg");
        Metadata = Specification(Package);
    }

    /// <summary>What is uploaded for the users.</summary>
    public ZipArchive Package { get; }

    /// <summary>The README of a package that is packed for no address.</summary>
    public static string ReadmeWithoutAddress()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("kubar-pack-");
        try
        {
            Pack(folder.FullName);
            using ZipArchive package = ZipFile.OpenRead(folder.GetFiles("*.nupkg").Single().FullName);
            using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
            return reader.ReadToEnd();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What is uploaded for their debuggers.</summary>
    public ZipArchive Symbols { get; }

    /// <summary>The package's own description.</summary>
    public XElement Metadata { get; }

    /// <summary>One line of the package's description.</summary>
    public string? Value(string element) => (string?)Metadata.Element(Metadata.Name.Namespace + element);

    public void Dispose()
    {
        Package.Dispose();
        Symbols.Dispose();
        _folder.Delete(recursive: true);
    }

    // Packs what the build before the tests has made; it builds nothing, so that the tests see what they were built with.
    private static void Pack(string output, params string[] properties)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = RepositoryRoot.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["pack", "src/Kubar.Benefits", "--no-build", "--nologo", "-c", configuration, "-o", output, .. properties];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process packing = Process.Start(start)!;
        var said = new StringBuilder();
        packing.OutputDataReceived += (_, line) => said.AppendLine(line.Data);
        packing.BeginOutputReadLine();
        said.Append(packing.StandardError.ReadToEnd());
        packing.WaitForExit();
        if (packing.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet pack failed:\n{said}");
        }
    }

    private static XElement Specification(ZipArchive package)
    {
        using Stream stream = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        XElement root = XDocument.Load(stream).Root!;
        return root.Element(root.Name.Namespace + "metadata")!;
    }

    private ZipArchive Open(string pattern) => ZipFile.OpenRead(_folder.GetFiles(pattern).Single().FullName);
}
