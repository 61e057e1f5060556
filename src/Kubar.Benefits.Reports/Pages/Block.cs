using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A piece of a page. The set is closed: every format draws every kind.</summary>
internal abstract record Block;

/// <summary>What the page is about.</summary>
internal sealed record TitleBlock(string Text) : Block;

/// <summary>The heading over a group of blocks; Markdown, where each of them has a heading of its own, does without.</summary>
internal sealed record SectionBlock(string Text) : Block;

/// <summary>A heading within a page that ends with a colon in plain text.</summary>
internal sealed record SubheadingBlock(string Text) : Block;

/// <summary>A paragraph. In plain text it stands in by so many steps.</summary>
internal sealed record ParagraphBlock(string Text, int Indent = 0) : Block;

/// <summary>A line of a list.</summary>
internal sealed record ItemBlock(string Text) : Block;

/// <summary>The last line of a document.</summary>
internal sealed record ClosingBlock(string Text) : Block;

/// <summary>A blank line in plain text.</summary>
internal sealed record BlankBlock : Block;

/// <summary>A table.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for each column.</param>
/// <param name="IsFramed">Whether plain text draws lines around it.</param>
internal sealed record GridBlock(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, bool IsFramed = true) : Block
{
    /// <summary>Whether a page that folds shows first what is owed or open, and the rest further down.</summary>
    public bool IsSplit { get; init; }

    /// <summary>What it shows, where no heading stands over it; only where a page can hide it from the eye.</summary>
    public string? Caption { get; init; }
}

/// <summary>Labels and amounts.</summary>
internal sealed record FactsBlock(IReadOnlyList<Line> Lines) : Block;

/// <summary>A heading and the lines under it.</summary>
internal sealed record NoteBlock(Note Note) : Block
{
    /// <summary>Whether a page that folds says it in a fold instead.</summary>
    public bool IsFolded { get; init; }
}

/// <summary>Everything that is wrong with something: where, and what.</summary>
internal sealed record ProblemsBlock(Column Where, Column What, IReadOnlyList<(string Where, string What)> Problems) : Block;

/// <summary>How a result came about.</summary>
internal sealed record DerivationBlock(Derivation Derivation) : Block;

/// <summary>Steps: the first stands out.</summary>
internal sealed record StepsBlock(ExplanationStep First, ValueList<ExplanationStep> Others) : Block;

/// <summary>Lines with lines under them.</summary>
internal sealed record OutlineBlock(ValueList<ExplanationStep> Lines) : Block;

/// <summary>Why benefits are not owed, and what would change that.</summary>
internal sealed record AnswerBlock(
    string Names,
    string Status,
    string Because,
    ValueList<ExplanationStep> Conditions,
    IReadOnlyList<Note> Changes,
    string? NoChange) : Block;

/// <summary>The letter of each side and what it is.</summary>
internal sealed record LegendBlock(IReadOnlyList<string> Lines) : Block;

/// <summary>How benefits differ between two sides for one reason.</summary>
internal sealed record DifferenceBlock(DifferenceSheet Difference, string Because) : Block;

/// <summary>A question that the law leaves open, and its answers.</summary>
internal sealed record ReadingBlock(
    string Id,
    string Question,
    IReadOnlyList<(string Id, string Mark, string Text)> Answers,
    Line Source,
    Line Why) : Block;

/// <summary>Findings with the number of rows in which each was found.</summary>
internal sealed record CountsBlock(IReadOnlyList<Counted> Entries) : Block;

/// <summary>A finding.</summary>
/// <param name="Number">In how many rows.</param>
/// <param name="Text">What.</param>
/// <param name="Example">One of them.</param>
internal sealed record Counted(Cell Number, string Text, string? Example);

/// <summary>The answer on one look: only where a page has room for it; text has the same further down.</summary>
internal sealed record HeadlineBlock(IReadOnlyList<Line> Sums, string? Open) : Block;

/// <summary>What a scholarship comes to, year by year; text has it as a line a child.</summary>
internal sealed record LadderBlock(Note InShort, IReadOnlyList<Ladder> Ladders, IReadOnlyList<Column> Columns) : Block;

/// <summary>One child's instalments.</summary>
internal sealed record Ladder(string Child, IReadOnlyList<IReadOnlyList<Cell>> Steps, string Sum);

/// <summary>Why something is owed, with the articles: on the first page of a document; text has it in the derivation.</summary>
internal sealed record WhyBlock(string Heading, ValueList<ExplanationStep> Conditions) : Block;

/// <summary>What a page that folds has in a fold; text has it elsewhere.</summary>
internal sealed record FoldBlock(string Summary, IReadOnlyList<Block> Blocks) : Block;

/// <summary>A table for which text has no room, such as money by payee.</summary>
internal sealed record WideTableBlock(string Heading, GridBlock Table) : Block;

/// <summary>
/// A chart, where a page can draw one. What it shows stands in a table beside it, which text and spreadsheets have alone.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Labels">What stands on the axis, one for each value.</param>
/// <param name="Series">What is drawn; each has at least one value, of bars as many as there are labels, of a line that ends before them fewer; none is below 0.</param>
/// <param name="IsOverTime">Whether the labels follow one another in time, so that lines are drawn; else bars.</param>
internal sealed record ChartBlock(string Title, string Unit, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series, bool IsOverTime) : Block
{
    /// <summary>What lies behind lines, the widest first.</summary>
    public IReadOnlyList<ChartBand> Bands { get; init; } = [];

    /// <summary>How many of a value make one of the unit: 100 where values are hundredths.</summary>
    public int PartsOfOne { get; init; } = 1;
}

/// <summary>One line of a chart, or one bar of each group.</summary>
internal sealed record ChartSeries(string Name, IReadOnlyList<long> Values)
{
    /// <summary>Whether each value is a mark by itself: what was counted in a month does not pass over into the next.</summary>
    public bool IsMarks { get; init; }
}

/// <summary>Between what and what something lies, for each label.</summary>
internal sealed record ChartBand(string Name, IReadOnlyList<long> AtLeast, IReadOnlyList<long> AtMost);
