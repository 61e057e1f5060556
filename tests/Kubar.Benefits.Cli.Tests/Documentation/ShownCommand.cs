using System.Text;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Tests.Documentation;

namespace Kubar.Benefits.Cli.Tests.Documentation;

/// <summary>One command of a block <c>console</c>, and what the page shows below it.</summary>
/// <param name="Place">Where it stands, as a compiler writes it.</param>
/// <param name="Text">The command, as a reader types it.</param>
/// <param name="Output">The lines below it.</param>
internal sealed record ShownCommand(string Place, string Text, string Output)
{
    private const string Prompt = "$ ";

    // The same tool, installed or out of the repository.
    private static readonly string[] Tools = ["kubar ", "dotnet run --project src/Kubar.Benefits.Cli -- "];

    /// <summary>Whether the command calls the tool; no other can be checked.</summary>
    public bool CallsTheTool => Array.Exists(Tools, tool => Text.StartsWith(tool, StringComparison.Ordinal));

    /// <summary>Every command on every page.</summary>
    public static IEnumerable<ShownCommand> All() =>
        FencedBlock.All().Where(block => block.Language == "console").SelectMany(Of);

    /// <summary>The commands of one block, in order.</summary>
    public static IEnumerable<ShownCommand> Of(FencedBlock block)
    {
        string[] lines = block.Text.TrimEnd('\n').Split('\n');
        for (int index = 0; index < lines.Length;)
        {
            int next = Array.FindIndex(lines, index + 1, line => line.StartsWith(Prompt, StringComparison.Ordinal));
            int end = next < 0 ? lines.Length : next;
            string place = $"{block.Page}({block.Line + 1 + index})";
            yield return lines[index].StartsWith(Prompt, StringComparison.Ordinal)
                ? new ShownCommand(place, lines[index][Prompt.Length..], string.Join('\n', lines[(index + 1)..end]))
                : new ShownCommand(place, lines[index], string.Empty);
            index = end;
        }
    }

    /// <summary>Runs the command at the repository's root, as a reader would.</summary>
    /// <returns>What it prints, errors behind the results, and the exit code unless it is 0.</returns>
    public async Task<string> RunAsync()
    {
        string tool = Array.Find(Tools, candidate => Text.StartsWith(candidate, StringComparison.Ordinal))!;
        CliResult result = await Tool.RunAsync("", [.. Words(Text[tool.Length..])]);
        string printed = result.Output + result.Error;
        return result.ExitCode == 0 ? printed : $"{printed.TrimEnd()}\n(exit code {result.ExitCode})\n";
    }

    // Words as a shell makes them, as far as the pages need: quotes keep blanks together.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        char quote = '\0';
        foreach (char letter in text + ' ')
        {
            if (letter == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (quote == '\0' && letter == ' ')
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                }

                word.Clear();
            }
            else
            {
                word.Append(letter);
            }
        }
    }
}
