namespace Kubar.Benefits.Book.Articles;

/// <summary>An article, or one paragraph of it.</summary>
/// <param name="Instrument">The instrument's short name: <c>PP 44/2015</c>.</param>
/// <param name="Article">The article: <c>25A</c>, <c>Lampiran III</c>.</param>
/// <param name="Paragraph">The paragraph: <c>2a</c>; empty: the whole article, or one that is not numbered.</param>
internal sealed record Place(string Instrument, string Article, string Paragraph)
{
    /// <summary>Whether what names this place speaks of a paragraph: by itself, or with its whole article.</summary>
    public bool Covers(Place paragraph) =>
        Instrument == paragraph.Instrument && Article == paragraph.Article && (Paragraph.Length == 0 || Paragraph == paragraph.Paragraph);

    /// <summary>As it is cited.</summary>
    public override string ToString() =>
        $"{Instrument} {(char.IsDigit(Article[0]) || Article == "II" ? "Pasal " : "")}{Article}{(Paragraph.Length == 0 ? "" : $"({Paragraph})")}";
}
