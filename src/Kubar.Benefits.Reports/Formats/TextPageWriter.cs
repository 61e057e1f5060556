using System.Diagnostics;
using System.Text;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Pages on paper or on a terminal.</summary>
/// <param name="language">The language of the pages.</param>
/// <param name="colorWidth">The width of a terminal that shows colours; null: plain text.</param>
/// <param name="plainWidth">The width of plain text.</param>
internal sealed class TextPageWriter(Language language, int? colorWidth = null, int plainWidth = TextCanvas.PlainWidth) : PageWriter
{
    private readonly TextCanvas _canvas = new(colorWidth, plainWidth);

    public override void Write(Page page)
    {
        foreach (Block block in page.Blocks)
        {
            Write(block);
        }

        if (page.IsPart)
        {
            _canvas.Blank();
        }
    }

    /// <summary>What has been drawn since the last time.</summary>
    public string Take() => _canvas.Take();

    public override ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation) => new(Encoding.UTF8.GetBytes(Take()));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _canvas.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                _canvas.Heading(title.Text);
                break;
            case SectionBlock section:
                _canvas.Blank();
                _canvas.Heading(section.Text);
                break;
            case SubheadingBlock heading:
                _canvas.Blank();
                _canvas.Paragraph(heading.Text + ":", 0);
                break;
            case ParagraphBlock paragraph:
                _canvas.Paragraph(paragraph.Text, paragraph.Indent);
                break;
            case ItemBlock item:
                _canvas.Item(item.Text, 1);
                break;
            case ClosingBlock closing:
                _canvas.Paragraph(closing.Text, 0);
                break;
            case BlankBlock:
                _canvas.Blank();
                break;
            case GridBlock table:
                _canvas.Table(table);
                break;
            case FactsBlock facts:
                _canvas.Columns(facts.Lines);
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
                foreach ((string where, string what) in problems.Problems)
                {
                    _canvas.Item($"{where}: {what}", 1);
                }

                break;
            case DerivationBlock { Derivation: var derivation }:
                Write(derivation);
                break;
            case StepsBlock steps:
                _canvas.Blank();
                _canvas.Steps([steps.First], language, 1);
                _canvas.Steps(steps.Others, language, 2);
                break;
            case OutlineBlock outline:
                _canvas.Steps(outline.Lines, language, 1);
                break;
            case AnswerBlock answer:
                Write(answer);
                break;
            case LegendBlock legend:
                foreach (string line in legend.Lines)
                {
                    _canvas.Paragraph(line, 1);
                }

                break;
            case DifferenceBlock difference:
                Write(difference);
                break;
            case ReadingBlock reading:
                Write(reading);
                break;
            case CountsBlock counts:
                Write(counts);
                break;

            // What a page on a screen shows beside the lines that say the same.
            case HeadlineBlock or WhyBlock or FoldBlock or WideTableBlock or ChartBlock:
                break;
            default:
                throw new UnreachableException($"Nothing is known of writing {block.GetType().Name}.");
        }
    }

    private void Write(Note note)
    {
        if (note.Lines.Count == 1)
        {
            _canvas.Paragraph($"{note.Heading}: {note.Lines[0]}", 0);
            return;
        }

        _canvas.Paragraph($"{note.Heading}:", 0);
        foreach (string line in note.Lines)
        {
            _canvas.Item(line, 1);
        }
    }

    private void Write(Derivation derivation)
    {
        _canvas.Result(derivation);
        _canvas.Steps(derivation.Result, language, 1);
        if (derivation.Conditions.Count > 0)
        {
            _canvas.Paragraph(derivation.Heading, 1);
            _canvas.Steps(derivation.Conditions, language, 2);
        }
    }

    private void Write(AnswerBlock answer)
    {
        _canvas.Blank();
        _canvas.Apart(answer.Names, answer.Status);
        _canvas.Paragraph(answer.Because, 1);
        _canvas.Steps(answer.Conditions, language, 2);
        foreach (Note changes in answer.Changes)
        {
            _canvas.Paragraph(changes.Heading, 1);
            foreach (string change in changes.Lines)
            {
                _canvas.Item(change, 2);
            }
        }

        if (answer.NoChange is { } none)
        {
            _canvas.Paragraph(none, 1);
        }
    }

    private void Write(DifferenceBlock block)
    {
        _canvas.Blank();
        foreach (DifferingBenefit benefit in block.Difference.Benefits)
        {
            _canvas.Paragraph(benefit.Name, 0);
            _canvas.Paragraph(benefit.First, 1);
            _canvas.Paragraph(benefit.Other, 1);
        }

        if (block.Difference.Remark is { } remark)
        {
            _canvas.Paragraph($"({remark})", 1);
        }

        if (block.Difference.Why.Count > 0)
        {
            _canvas.Paragraph(block.Because, 1);
        }

        foreach (WhySheet why in block.Difference.Why)
        {
            _canvas.Item(why.Name, 2);
            Write(why.First);
            Write(why.Other);
        }
    }

    private void Write((string Text, string Sources) side)
    {
        _canvas.Paragraph(side.Text, 4);
        if (side.Sources.Length > 0)
        {
            _canvas.Paragraph(side.Sources, 6);
        }
    }

    private void Write(ReadingBlock reading)
    {
        _canvas.Paragraph($"{reading.Id}: {reading.Question}", 0);
        foreach ((string id, string mark, string text) in reading.Answers)
        {
            _canvas.Item($"{id}{(mark.Length == 0 ? "" : $" [{mark}]")}: {text}", 1);
        }

        _canvas.Paragraph($"{reading.Source.Label}: {reading.Source.Text}", 1);
        _canvas.Paragraph($"{reading.Why.Label}: {reading.Why.Text}", 1);
        _canvas.Blank();
    }

    private void Write(CountsBlock counts)
    {
        int widest = counts.Entries.Max(entry => entry.Number.Text.Length);
        foreach (Counted entry in counts.Entries)
        {
            string start = $"  {entry.Number.Text.PadLeft(widest)}  ";
            string margin = new(' ', start.Length);
            _canvas.Hanging(entry.Text, start, margin);
            if (entry.Example is { } example)
            {
                _canvas.Hanging(example, margin, margin + "  ");
            }
        }
    }
}
