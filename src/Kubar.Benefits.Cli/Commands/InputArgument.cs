using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Usage;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The argument FILE: what a command reads once, from beginning to end, or standard input.</summary>
internal static class InputArgument
{
    public const string StandardInput = "-";

    /// <summary>The argument of a command of its own.</summary>
    /// <param name="what">What the file holds: <c>Cases</c>.</param>
    public static Argument<string> Create(string what)
    {
        var file = new Argument<string>("FILE") { Description = $"{what}: a JSON object, a JSON array or JSON Lines; - is standard input." };
        file.Validators.Add(RefuseEmpty);
        return file;
    }

    /// <summary>An empty name of a file, as a shell makes of an unset variable, is not the folder one stands in.</summary>
    public static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError(new LocalizedText("Nama berkasnya kosong.", "The name of the file is empty."));
        }
    }

    public static Stream Open(string name, Surroundings surroundings) => name == StandardInput
        ? surroundings.In
        : new FileStream(name, new FileStreamOptions { Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 0 });
}
