namespace Kubar.Benefits.Cli;

/// <summary>Everything outside the process that the tool touches besides files; tests hand in their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ColorWidth">The width of the terminal, where colours and drawn lines are welcome; null: plain text.</param>
/// <param name="ProgressWidth">The width of the terminal where somebody watches standard error; null: nobody does.</param>
internal sealed record Surroundings(Stream In, Stream Out, TextWriter Error, int? ColorWidth, int? ProgressWidth = null);
