using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Usage;

namespace Kubar.Benefits.Cli.Files;

/// <summary>The files of a run, as its command line names them: what is written is never what is read, nor twice the same.</summary>
internal static class RunFiles
{
    // Every other option that names a file reads it.
    private static readonly string[] Written = ["--out", "--rejected", "--findings"];

    /// <summary>What is wrong with the files, before any of them is opened; null: nothing.</summary>
    public static LocalizedText? FaultOf(ParseResult parsed, Surroundings surroundings)
    {
        string[] read = [.. ArgumentsOf(parsed), .. OptionsOf(parsed).Where(option => !Written.Contains(option.Name)).Select(option => option.Path)];
        string[] written = [.. OptionsOf(parsed).Where(option => Written.Contains(option.Name)).Select(option => option.Path)];
        return read.Select(FaultOfInput).FirstOrDefault(fault => fault is not null)
            ?? written.Select(FaultOfOutput).FirstOrDefault(fault => fault is not null)
            ?? Mixed(read, written, surroundings)
            ?? ArgumentsOf(parsed).Where(IsRegular).Select(path => FileRecognition.FaultOf(parsed.CommandResult.Command.Name, path)).FirstOrDefault(fault => fault is not null);
    }

    private static IEnumerable<string> ArgumentsOf(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<ArgumentResult>()
        .Where(argument => argument.Argument.Name is "FILE")
        .SelectMany(argument => argument.Tokens.Select(token => token.Value));

    private static IEnumerable<(string Name, string Path)> OptionsOf(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<OptionResult>()
        .Where(option => option is { Implicit: false, Option.HelpName: "FILE" })
        .SelectMany(option => option.Tokens.Select(token => (option.Option.Name, token.Value)));

    private static bool IsRegular(string path) =>
        path != InputArgument.StandardInput && File.Exists(path) && FileIdentity.Of(path) is not { Nature: FileNature.Special } && !TargetFile.IsOfTheSystem(path);

    private static LocalizedText? FaultOfInput(string path)
    {
        if (path == InputArgument.StandardInput)
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            return FileFaults.IsFolder(path);
        }

        if (!File.Exists(path))
        {
            return FileIdentity.Of(path) is null ? FileFaults.NotFound(path) : null;
        }

        if (FileIdentity.Of(path) is { Nature: FileNature.Special } || TargetFile.IsOfTheSystem(path))
        {
            return null;
        }

        try
        {
            using FileStream _ = new(path, new FileStreamOptions { BufferSize = 0 });
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileFaults.Of(exception, path, toWrite: false);
        }
    }

    private static LocalizedText? FaultOfOutput(string path)
    {
        if (Directory.Exists(path))
        {
            return FileFaults.IsFolder(path);
        }

        if (FileIdentity.Of(path) is { Nature: FileNature.Special } || TargetFile.IsOfTheSystem(path))
        {
            return null;
        }

        try
        {
            TargetFile.RequireWritable(path);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileFaults.Of(exception, path, toWrite: true);
        }
    }

    private static LocalizedText? Mixed(string[] read, string[] written, Surroundings surroundings)
    {
        foreach (string output in written)
        {
            if (read.Any(input => input == InputArgument.StandardInput ? IsSame(surroundings.InFile, FileIdentity.Of(output)) : IsSame(input, output)))
            {
                return new($"Masukan dan keluaran adalah berkas yang sama: {output}.", $"Input and output are the same file: {output}.");
            }

            if (written.Count(other => IsSame(other, output)) > 1)
            {
                return new($"Dua keluaran tidak dapat ditulis ke satu berkas: {output}.", $"Two outputs cannot go to one file: {output}.");
            }
        }

        return read.Any(input => IsSame(surroundings.OutFile, input == InputArgument.StandardInput ? surroundings.InFile : FileIdentity.Of(input)))
            ? new("Keluaran standar diarahkan ke berkas yang sedang dibaca.", "Standard output goes to a file that is read.")
            : null;
    }

    private static bool IsSame(string one, string other) =>
        FileIdentity.Of(one) is { } known ? IsSame(known, FileIdentity.Of(other)) : FullNameOf(one) == FullNameOf(other);

    // Of pipes and devices nothing is lost: /dev/null may be both.
    private static bool IsSame(FileIdentity? one, FileIdentity? other) => one is { Nature: FileNature.Regular } && one == other;

    private static string FullNameOf(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
}
