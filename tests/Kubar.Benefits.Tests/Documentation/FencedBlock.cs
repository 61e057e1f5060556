namespace Kubar.Benefits.Tests.Documentation;

/// <summary>One fenced block of a Markdown page.</summary>
/// <param name="Page">The page, from the repository's root.</param>
/// <param name="Line">The line of its opening fence, counted from 1.</param>
/// <param name="Info">What stands behind the opening fence: the language, then how the block is checked.</param>
/// <param name="Text">Its lines, each ended by a line feed.</param>
internal sealed record FencedBlock(string Page, int Line, string Info, string Text)
{
    private const string Fence = "```";

    /// <summary>The block's language: <c>csharp</c>, <c>console</c>.</summary>
    public string Language => Info.Split(' ')[0];

    /// <summary>What stands behind the language: <c>output</c>, <c>excerpt src/...</c>.</summary>
    public string[] Marks => Info.Split(' ', StringSplitOptions.RemoveEmptyEntries)[Math.Min(1, Info.Length)..];

    /// <summary>Whether the block is what the one before it prints.</summary>
    public bool IsOutput => Marks is ["output"];

    /// <summary>The pages a reader is sent to: those at the root and those in docs.</summary>
    public static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(RepositoryRoot.Folder, "*.md")
            .Concat(Directory.EnumerateFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/'))
            .Where(page => !page.Contains("node_modules", StringComparison.Ordinal))
            // What eng/api writes anew for the site is the documentation of the code, whose programs are tried where they stand.
            .Where(page => !page.StartsWith("docs/api/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Every block of every page.</summary>
    public static IEnumerable<FencedBlock> All() =>
        Pages().SelectMany(page => Of(page, File.ReadAllText(RepositoryRoot.PathOf(page))));

    /// <summary>The blocks of one page, in order.</summary>
    /// <exception cref="FormatException">A block is not closed.</exception>
    public static IEnumerable<FencedBlock> Of(string page, string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            string opening = lines[index].TrimStart();
            if (!opening.StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int indent = lines[index].Length - opening.Length;
            int close = Array.FindIndex(lines, index + 1, line => line.Trim() == Fence);
            if (close < 0)
            {
                throw new FormatException($"{page}({index + 1}): the block is not closed.");
            }

            string text = string.Concat(lines[(index + 1)..close].Select(line => line[Math.Min(indent, line.Length - line.TrimStart().Length)..] + "\n"));
            yield return new FencedBlock(page, index + 1, opening[Fence.Length..].Trim(), text);
            index = close;
        }
    }

    /// <summary>Where the block stands, as a compiler writes it.</summary>
    public override string ToString() => $"{Page}({Line})";
}
