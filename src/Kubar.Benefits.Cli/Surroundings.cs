using Kubar.Benefits.Cli.Files;

namespace Kubar.Benefits.Cli;

/// <summary>Everything outside the process that the tool touches besides files; tests hand in their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ColorWidth">The width of the terminal, where colours and drawn lines are welcome; null: plain text.</param>
/// <param name="ProgressWidth">The width of the terminal where somebody watches standard error; null: nobody does.</param>
internal sealed record Surroundings(Stream In, Stream Out, TextWriter Error, int? ColorWidth, int? ProgressWidth = null)
{
    /// <summary>The language where the command line names none.</summary>
    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>How wide text is set that depends on no report.</summary>
    public int Width { get; init; } = 100;

    /// <summary>How wide a report in plain text is set: as COLUMNS asks, whatever terminal runs the tool.</summary>
    public int PlainWidth { get; init; } = 100;

    /// <summary>The file that standard input is; null: none, or not known.</summary>
    public FileIdentity? InFile { get; init; }

    /// <summary>The file that standard output is; null: none, or not known.</summary>
    public FileIdentity? OutFile { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsWatched { get; init; }

    /// <summary>Answers the questions that are put to whoever sits before the terminal; null: nobody does.</summary>
    public Func<string?>? Answer { get; init; }
}
