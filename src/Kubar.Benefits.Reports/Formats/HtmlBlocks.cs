using System.Diagnostics;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Draws the blocks of one page.</summary>
/// <param name="html">Takes them.</param>
/// <param name="language">The language of the steps.</param>
/// <param name="id">The id that the title of the page takes.</param>
internal sealed class HtmlBlocks(HtmlText html, Language language, string id)
{
    private string? _open;
    private bool _hasHeadline;

    public void Write(IReadOnlyList<Block> blocks)
    {
        _hasHeadline = blocks.Any(block => block is HeadlineBlock);
        foreach (Block block in blocks.Where(block => block is not NoteBlock { IsFolded: true }))
        {
            Open(block switch
            {
                ItemBlock => "ul",
                NoteBlock => "dl class=\"notes\"",
                _ => null,
            });
            Write(block);
        }

        Open(null);
    }

    // Items that follow one another are one list.
    private void Open(string? list)
    {
        if (list == _open)
        {
            return;
        }

        if (_open is { } open)
        {
            _ = html.Raw($"</{open.Split(' ')[0]}>\n");
        }

        if (list is not null)
        {
            _ = html.Raw($"<{list}>\n");
        }

        _open = list;
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                _ = html.Raw($"<h2 id=\"{id}\">").Text(title.Text).Raw("</h2>\n");
                break;
            case SectionBlock section:
                Element("h3", section.Text);
                break;
            case SubheadingBlock heading:
                Element("h3", heading.Text);
                break;
            case ParagraphBlock paragraph:
                Element("p", paragraph.Text);
                break;
            case ClosingBlock closing:
                Element("p", closing.Text);
                break;
            case ItemBlock item:
                Element("li", item.Text);
                break;
            case HeadlineBlock headline:
                Write(headline);
                break;
            case GridBlock table:
                Write(table, "cards");
                break;
            case WideTableBlock wide:
                Element("h3", wide.Heading);
                Write(wide.Table, "");
                break;
            case FactsBlock facts when !_hasHeadline:
                Write(facts.Lines);
                break;
            case NoteBlock note:
                Write(note.Note);
                break;
            case LadderBlock ladder:
                Write(ladder);
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
            case ChartBlock chart:
                new HtmlChart(html, language, html.NextChart()).Write(chart);
                break;
            case WhyBlock why:
                Element("h3", why.Heading);
                Steps(why.Conditions, "steps why");
                break;
            case FoldBlock fold:
                _ = html.Raw("<details><summary>").Text(fold.Summary).Raw("</summary><div>\n");
                new HtmlBlocks(html, language, id).Write(fold.Blocks);
                _ = html.Raw("</div></details>\n");
                break;
            case ProblemsBlock problems:
                Write(new GridBlock([problems.Where, problems.What], [.. problems.Problems.Select(problem => (Cell[])[problem.Where, problem.What])]), "cards");
                break;
            case DerivationBlock { Derivation: var derivation }:
                Write(derivation);
                break;
            case StepsBlock steps:
                _ = html.Raw("<details><summary>").Text(TextOf(steps.First)).Raw("</summary><div>\n");
                Steps([steps.First, .. steps.Others]);
                _ = html.Raw("</div></details>\n");
                break;
            case OutlineBlock outline:
                Steps(outline.Lines);
                break;
            case AnswerBlock answer:
                Write(answer);
                break;
            case LegendBlock legend:
                List(legend.Lines);
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

            // Facts whose sums the headline has shown, and space.
            case FactsBlock or BlankBlock:
                break;
            default:
                throw new UnreachableException($"Nothing is known of writing {block.GetType().Name}.");
        }
    }

    private void Write(HeadlineBlock headline)
    {
        _ = html.Raw("<div class=\"headline\">\n<dl>\n");
        foreach (Line sum in headline.Sums)
        {
            _ = html.Raw("<div><dt>").Text(sum.Label).Raw("</dt><dd>").Text(sum.Text).Raw("</dd></div>\n");
        }

        _ = html.Raw("</dl>\n");
        if (headline.Open is { } open)
        {
            Element("p", open);
        }

        _ = html.Raw("</div>\n");
    }

    private void Write(GridBlock table, string look)
    {
        // What can be scrolled must be reached without a mouse.
        string label = table.Caption ?? string.Join(", ", table.Columns.Select(column => column.OneLine));
        _ = html.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Region(label).Raw($"\">\n<table{(look.Length > 0 ? $" class=\"{look}\"" : "")}>\n<thead><tr>");
        foreach (Column column in table.Columns)
        {
            _ = html.Raw($"<th scope=\"col\"{ClassOf(column)}>").Text(column.OneLine).Raw("</th>");
        }

        _ = html.Raw("</tr></thead>\n<tbody>\n");
        int named = Math.Max(0, table.Columns.Select(column => column.Kind).ToList().IndexOf(ColumnKind.Text));
        foreach (IReadOnlyList<Cell> row in table.Rows.Where(row => !table.IsSplit || row.All(cell => cell.Status is not EntitlementStatus.NotOwed)))
        {
            _ = html.Raw("<tr>");
            for (int index = 0; index < table.Columns.Count; index++)
            {
                Write(row[index], table.Columns[index], index == named);
            }

            _ = html.Raw("</tr>\n");
        }

        _ = html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private void Write(Cell cell, Column column, bool isFirst)
    {
        string tag = isFirst ? "th scope=\"row\"" : "td";
        _ = html.Raw($"<{tag}{ClassOf(column)} data-label=\"").Text(column.OneLine).Raw("\">");
        _ = cell.Status is { } status
            ? html.Raw($"<span class=\"{ClassOf(status)}\">").Text(cell.Text).Raw("</span>")
            : html.Text(cell.Text);
        _ = html.Raw(isFirst ? "</th>" : "</td>");
    }

    private void Write(IReadOnlyList<Line> facts)
    {
        _ = html.Raw("<dl class=\"facts\">\n");
        foreach (Line line in facts)
        {
            _ = html.Raw("<dt>").Text(line.Label).Raw("</dt><dd>").Text(line.Text).Raw("</dd>\n");
        }

        _ = html.Raw("</dl>\n");
    }

    private void Write(Note note)
    {
        _ = html.Raw("<dt>").Text(note.Heading).Raw("</dt>");
        if (note.Lines.Count == 1)
        {
            _ = html.Raw("<dd>").Text(note.Lines[0]).Raw("</dd>\n");
            return;
        }

        _ = html.Raw("<dd>");
        List(note.Lines);
        _ = html.Raw("</dd>\n");
    }

    private void Write(LadderBlock block)
    {
        Element("h3", block.InShort.Heading);
        _ = html.Raw("<div class=\"ladders\">\n");
        foreach (Ladder ladder in block.Ladders)
        {
            _ = html.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Region(ladder.Child).Raw("\"><table>\n<caption>").Text(ladder.Child).Raw("</caption>\n<thead><tr>");
            foreach (Column column in block.Columns)
            {
                _ = html.Raw($"<th scope=\"col\"{ClassOf(column)}>").Text(column.OneLine).Raw("</th>");
            }

            _ = html.Raw("</tr></thead>\n<tbody>\n");
            foreach (IReadOnlyList<Cell> step in ladder.Steps)
            {
                _ = html.Raw("<tr>");
                for (int index = 0; index < step.Count; index++)
                {
                    string tag = index == 0 ? "th" : "td";
                    _ = html.Raw($"<{tag}{(index == 0 ? " scope=\"row\"" : "")}{ClassOf(block.Columns[index])}>").Text(step[index].Text).Raw($"</{tag}>");
                }

                _ = html.Raw("</tr>\n");
            }

            _ = html.Raw($"</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"{(block.Columns.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}\">").Text(AuditTexts.Total.In(language)).Raw("</th><td class=\"amount\">").Text(ladder.Sum).Raw("</td></tr></tfoot>\n</table></div>\n");
        }

        _ = html.Raw("</div>\n");
    }

    private void Write(Derivation derivation)
    {
        string amount = derivation.Row.Amount == "-" ? "" : derivation.Row.Amount + ", ";
        _ = html.Raw("<details><summary>").Text(derivation.Row.FullName).Raw(" <span class=\"sum\">").Text(amount + derivation.Sentence).Raw("</span></summary><div>\n");
        Steps(derivation.Result);
        if (derivation.Conditions.Count > 0)
        {
            Element("p", derivation.Heading);
            Steps(derivation.Conditions);
        }

        _ = html.Raw("</div></details>\n");
    }

    private void Write(AnswerBlock answer)
    {
        Element("h3", $"{answer.Names}: {answer.Status}");
        Element("p", answer.Because);
        Steps(answer.Conditions);
        foreach (Note changes in answer.Changes)
        {
            Element("p", changes.Heading);
            List(changes.Lines);
        }

        if (answer.NoChange is { } none)
        {
            Element("p", none);
        }
    }

    private void Write(DifferenceBlock block)
    {
        Element("h4", string.Join(", ", block.Difference.Benefits.Select(benefit => benefit.Name)));
        foreach (DifferingBenefit benefit in block.Difference.Benefits)
        {
            List([benefit.First, benefit.Other]);
        }

        if (block.Difference.Remark is { } remark)
        {
            Element("p", remark);
        }

        if (block.Difference.Why.Count > 0)
        {
            Element("p", block.Because);
            _ = html.Raw("<dl class=\"notes\">\n");
            foreach (WhySheet why in block.Difference.Why)
            {
                _ = html.Raw("<dt>").Text(why.Name).Raw("</dt>");
                Side(why.First);
                Side(why.Other);
            }

            _ = html.Raw("</dl>\n");
        }
    }

    private void Side((string Text, string Sources) side)
    {
        _ = html.Raw("<dd>").Text(side.Text);
        if (side.Sources.Length > 0)
        {
            _ = html.Raw(" <span class=\"source\">").Text(side.Sources).Raw("</span>");
        }

        _ = html.Raw("</dd>\n");
    }

    private void Write(ReadingBlock reading)
    {
        Element("h3", $"{reading.Question} ({reading.Id})");
        List([.. reading.Answers.Select(answer => $"{answer.Id}{(answer.Mark.Length == 0 ? "" : $" ({answer.Mark})")}: {answer.Text}")]);
        Write([reading.Source, reading.Why]);
    }

    private void Write(CountsBlock counts)
    {
        _ = html.Raw("<ul>\n");
        foreach (Counted entry in counts.Entries)
        {
            _ = html.Raw("<li><strong>").Text(entry.Number.Text).Raw("</strong> ").Text(entry.Text);
            if (entry.Example is { } example)
            {
                _ = html.Raw("<br><span class=\"source\">").Text(example).Raw("</span>");
            }

            _ = html.Raw("</li>\n");
        }

        _ = html.Raw("</ul>\n");
    }

    private void Steps(ValueList<ExplanationStep> steps, string look = "steps")
    {
        if (steps.Count == 0)
        {
            return;
        }

        _ = html.Raw($"<ul class=\"{look}\">\n");
        foreach (ExplanationStep step in steps)
        {
            _ = html.Raw("<li><span>").Text(TextOf(step)).Raw("</span>");
            if (step.Sources.Count > 0)
            {
                _ = html.Raw(" <span class=\"source\">").Text(CitationText.Of(step.Sources)).Raw("</span>");
            }

            Steps(step.Because);
            _ = html.Raw("</li>\n");
        }

        _ = html.Raw("</ul>\n");
    }

    private void List(IReadOnlyList<string> lines)
    {
        _ = html.Raw("<ul>\n");
        foreach (string line in lines)
        {
            Element("li", line);
        }

        _ = html.Raw("</ul>\n");
    }

    private void Element(string name, string text) => html.Raw($"<{name}>").Text(text).Raw($"</{name}>\n");

    private string TextOf(ExplanationStep step) => step.Value is { } value ? $"{step.Name.In(language)}: {value.In(language)}" : step.Name.In(language);

    private static string ClassOf(Column column) => column switch
    {
        { IsWide: true } => " class=\"source\"",
        { Kind: ColumnKind.Amount } => " class=\"amount\"",
        { Kind: ColumnKind.Result } => " class=\"result\"",
        { Kind: ColumnKind.Code or ColumnKind.Date } => " class=\"code\"",
        _ => "",
    };

    private static string ClassOf(EntitlementStatus status) => status switch
    {
        EntitlementStatus.Owed => "owed",
        EntitlementStatus.Deferred => "deferred",
        EntitlementStatus.NotOwed => "not-owed",
        _ => "undetermined",
    };
}
