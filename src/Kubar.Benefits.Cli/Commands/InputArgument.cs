using System.CommandLine;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The argument FILE: what a command reads, or standard input.</summary>
internal static class InputArgument
{
    private const string StandardInput = "-";

    /// <summary>The argument of a command of its own.</summary>
    /// <param name="what">What the file holds: <c>Cases</c>.</param>
    public static Argument<string> Create(string what)
    {
        var file = new Argument<string>("FILE") { Description = $"{what}: a JSON object, a JSON array or JSON Lines; - is standard input." };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError("The name of the file is empty.");
            }
        });
        return file;
    }

    public static Stream Open(string name, Surroundings surroundings) => name == StandardInput ? surroundings.In : InputFile.Open(name);
}
