using System.Diagnostics;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Pages in Markdown, to be kept with a file.</summary>
internal sealed class MarkdownWriter(Language language) : PageWriter
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    public override void Write(Page page)
    {
        foreach (Block block in page.Blocks)
        {
            Write(block);
        }

        EndList();
    }

    /// <summary>What has been drawn since the last time.</summary>
    public string Take()
    {
        string text = _text.ToString();
        _ = _text.Clear();
        return text;
    }

    public override ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation) => new(Encoding.UTF8.GetBytes(Take()));

    private void Write(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                Heading("##", title.Text);
                break;
            case SectionBlock section:
                Heading("##", section.Text);
                break;
            case SubheadingBlock heading:
                Heading("###", heading.Text);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph.Text);
                break;
            case ItemBlock item:
                Item(item.Text);
                break;
            case ClosingBlock closing:
                EndList();
                Line(Markdown.Escape(closing.Text));
                break;
            case GridBlock table:
                Write(table);
                break;
            case FactsBlock facts:
                foreach (Line line in facts.Lines)
                {
                    Labelled(line.Label, line.Text);
                }

                break;
            case NoteBlock note:
                Write(note.Note);
                break;
            case LadderBlock ladder:
                Write(ladder.InShort);
                break;
            default:
                WritePart(block);
                break;
        }
    }

    private void WritePart(Block block)
    {
        switch (block)
        {
            case ProblemsBlock problems:
                Write(new GridBlock([problems.Where, problems.What], [.. problems.Problems.Select(problem => (Cell[])[problem.Where, problem.What])]));
                break;
            case DerivationBlock { Derivation: var derivation }:
                Write(derivation);
                break;
            case StepsBlock steps:
                Steps([steps.First, .. steps.Others], 0);
                break;
            case OutlineBlock outline:
                Steps(outline.Lines, 0);
                break;
            case AnswerBlock answer:
                Write(answer);
                break;
            case LegendBlock legend:
                foreach (string line in legend.Lines)
                {
                    Item(line);
                }

                break;
            case DifferenceBlock difference:
                Write(difference);
                break;
            case ReadingBlock reading:
                Write(reading);
                break;
            case CountsBlock counts:
                foreach (Counted entry in counts.Entries)
                {
                    Item($"{entry.Number.Text}: {entry.Text}");
                    if (entry.Example is { } example)
                    {
                        Item(example, 1);
                    }
                }

                break;

            // What a page on a screen shows beside the lines that say the same, and space.
            case HeadlineBlock or WhyBlock or FoldBlock or WideTableBlock or ChartBlock or BlankBlock:
                break;
            default:
                throw new UnreachableException($"Nothing is known of writing {block.GetType().Name}.");
        }
    }

    private void Write(GridBlock table)
    {
        EndList();
        int[] shown = [.. Enumerable.Range(0, table.Columns.Count).Where(column => !table.Columns[column].IsWide)];
        Row(shown.Select(column => table.Columns[column].OneLine));
        Line($"| {string.Join(" | ", shown.Select(column => table.Columns[column].Kind is ColumnKind.Amount or ColumnKind.Result ? "---:" : "---"))} |");
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            Row(shown.Select(column => row[column].Text));
        }

        Line("");
    }

    private void Write(Note note)
    {
        if (note.Lines.Count == 1)
        {
            Labelled(note.Heading, note.Lines[0]);
            return;
        }

        _inList = true;
        Line($"- **{Markdown.Escape(note.Heading)}**:");
        foreach (string line in note.Lines)
        {
            Item(line, 1);
        }
    }

    private void Write(Derivation derivation)
    {
        string amount = derivation.Row.Amount == "-" ? "" : derivation.Row.Amount + ", ";
        Heading("###", $"{derivation.Row.FullName}: {amount}{derivation.Sentence}");
        Steps(derivation.Result, 0);
        if (derivation.Conditions.Count > 0)
        {
            Paragraph(derivation.Heading);
            Steps(derivation.Conditions, 0);
        }
    }

    private void Write(AnswerBlock answer)
    {
        Heading("###", $"{answer.Names}: {answer.Status}");
        Paragraph(answer.Because);
        Steps(answer.Conditions, 0);
        foreach (Note changes in answer.Changes)
        {
            Paragraph(changes.Heading);
            foreach (string change in changes.Lines)
            {
                Item(change);
            }
        }

        if (answer.NoChange is { } none)
        {
            Paragraph(none);
        }
    }

    private void Write(DifferenceBlock block)
    {
        Heading("###", string.Join(", ", block.Difference.Benefits.Select(benefit => benefit.Name)));
        foreach (DifferingBenefit benefit in block.Difference.Benefits)
        {
            Item(benefit.Name);
            Item(benefit.First, 1);
            Item(benefit.Other, 1);
        }

        EndList();
        if (block.Difference.Remark is { } remark)
        {
            Paragraph(remark);
        }

        if (block.Difference.Why.Count > 0)
        {
            Paragraph(block.Because);
        }

        foreach (WhySheet why in block.Difference.Why)
        {
            Item(why.Name);
            Item(Side(why.First), 1);
            Item(Side(why.Other), 1);
        }

        _inList = false;
        Line("");
    }

    private void Write(ReadingBlock reading)
    {
        EndList();
        Line($"## {reading.Id}");
        Line("");
        Paragraph(reading.Question);
        foreach ((string id, string mark, string text) in reading.Answers)
        {
            _inList = true;
            Line($"- `{id}`{(mark.Length == 0 ? "" : $" ({mark})")}: {Markdown.Escape(text)}");
        }

        EndList();
        Line($"{reading.Source.Label}: {Markdown.Escape(reading.Source.Text)}. {reading.Why.Label}: {Markdown.Escape(reading.Why.Text)}");
        Line("");
    }

    private void Steps(ValueList<ExplanationStep> steps, int level)
    {
        foreach (ExplanationStep step in steps)
        {
            string text = step.Value is { } value ? $"{step.Name.In(language)}: {value.In(language)}" : step.Name.In(language);
            string sources = step.Sources.Count > 0 ? $" ({CitationText.Of(step.Sources)})" : "";
            Item(text + sources, level);
            Steps(step.Because, level + 1);
        }
    }

    private static string Side((string Text, string Sources) side) => side.Sources.Length > 0 ? $"{side.Text} ({side.Sources})" : side.Text;

    private void Heading(string mark, string text)
    {
        EndList();
        Line($"{mark} {Markdown.Escape(text)}");
        Line("");
    }

    private void Paragraph(string text)
    {
        EndList();
        Line(Markdown.Escape(text));
        Line("");
    }

    private void Labelled(string label, string text)
    {
        _inList = true;
        Line($"- **{Markdown.Escape(label)}**: {Markdown.Escape(text)}");
    }

    private void Item(string text, int level = 0)
    {
        _inList = true;
        Line($"{new string(' ', 2 * level)}- {Markdown.Escape(text)}");
    }

    private void EndList()
    {
        if (_inList)
        {
            _inList = false;
            Line("");
        }
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells.Select(Markdown.Escape))} |");

    private void Line(string line) => _text.Append(line).Append('\n');
}
