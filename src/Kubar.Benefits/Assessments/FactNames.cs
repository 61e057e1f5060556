using System.Collections.Frozen;
using System.Globalization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Assessments;

/// <summary>What people call the facts that a case names by a path.</summary>
internal static class FactNames
{
    private const string Children = "family.children[";
    private const string Losses = "event.losses[";

    private static readonly FrozenDictionary<string, LocalizedText> TextsNotRead = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["law.before-permenaker-5-2021"] = new("rincian kecelakaan kerja sebelum Permenaker 5/2021, yang belum dikodekan", "the list of work accidents before Permenaker 5/2021, which is not encoded"),
        ["law.permenaker-44-2015"] = new("isi Permenaker 44/2015, yang belum dikodekan", "what Permenaker 44/2015 says, which is not encoded"),
        ["law.scholarship-conditions-before-2019-12-02"] = new("syarat usia, pernikahan, dan pekerjaan anak sebelum 2 Desember 2019, yang teksnya tidak dibaca", "the conditions of age, marriage and work of a child before 2 December 2019, whose text was not read"),
        ["law.state-employer"] = new("kewajiban pemberi kerja penyelenggara negara", "the liability of an employer that is a state administrator"),
        ["law.construction-stages"] = new("tahap pembayaran iuran jasa konstruksi yang lewat jatuh tempo", "an overdue stage of the contributions of construction"),
        ["law.jkm-of-both-segments"] = new("pembagian JKM kedua segmen, yang dibayar dalam dua bagian", "the division of the JKM of both segments, which is paid in two parts"),
        ["law.kepmenaker-609-2012"] = new("isi Kepmenaker 609/2012, yang belum dikodekan", "what Kepmenaker 609/2012 says, which is not encoded"),
        [Rules.DeclaredFacts.ContributionFacts.Pp49Unread] = new("isi PP 49/2020 tentang jasa konstruksi dan denda, yang belum dibaca", "what PP 49/2020 says of construction and fines, which has not been read"),
        [Rules.DeclaredFacts.ContributionFacts.TraineesUnread] = new("aturan iuran peserta magang sebelum Permenaker 5/2021, yang belum dibaca", "the rule on trainees before Permenaker 5/2021, which has not been read"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LocalizedText> Names = CaseFields.Entries
        .Concat(ContributionFields.Entries)
        .Where(entry => entry.Name is not null && !entry.Path.Contains("[]", StringComparison.Ordinal))
        .Select(entry => KeyValuePair.Create(entry.Path, entry.Name!))
        .Concat(TextsNotRead)
        .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LocalizedText> ChildNames = FamilyFields.ChildShape.Entries("")
        .Select(entry => KeyValuePair.Create(entry.Path, entry.Name!))
        .Append(KeyValuePair.Create("", new LocalizedText("keterangan", "the particulars")))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the fact at a path; the path itself where it has none.</summary>
    public static LocalizedText OfPath(string path) =>
        Names.GetValueOrDefault(path) ?? OfChild(path) ?? OfLoss(path) ?? new(path, path);

    /// <summary>The names of several facts, the same fact of several children named once.</summary>
    public static LocalizedText OfPaths(IReadOnlyList<string> paths)
    {
        if (paths is [var only])
        {
            return OfPath(only);
        }

        LocalizedText[] names = [.. paths.GroupBy(path => Field(path) ?? path, StringComparer.Ordinal).Select(Together)];
        return new(Listed(names.Select(name => name.Indonesian), "; "), Listed(names.Select(name => name.English), "; "));
    }

    private static LocalizedText Together(IGrouping<string, string> paths)
    {
        string[] children = [.. paths.Select(path => NumberIn(path, Children)?.ToString(CultureInfo.InvariantCulture)).OfType<string>()];
        return children.Length > 1
            ? new(
                $"{ChildNames[paths.Key].Indonesian} anak {Listed(children, " dan anak ")}",
                $"{ChildNames[paths.Key].English} of child {Listed(children, " and child ")}")
            : OfPath(paths.First());
    }

    private static string Listed(IEnumerable<string> names, string separator) => string.Join(separator, names);

    private static LocalizedText? OfChild(string path) =>
        NumberIn(path, Children) is { } child && Field(path) is { } field
            ? new($"{ChildNames[field].Indonesian} anak {child}", $"{ChildNames[field].English} of child {child}")
            : null;

    private static LocalizedText? OfLoss(string path) =>
        NumberIn(path, Losses) is { } loss
            ? new($"penilaian dokter atas cacat ke-{loss}", $"the doctor's assessment of loss {loss}")
            : null;

    /// <summary>Which property of a child a path names, if it names one.</summary>
    private static string? Field(string path) =>
        NumberIn(path, Children) is not null && path[(path.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart('.') is var field && ChildNames.ContainsKey(field)
            ? field
            : null;

    /// <summary>The position in a list, counted from 1.</summary>
    private static int? NumberIn(string path, string list) =>
        path.StartsWith(list, StringComparison.Ordinal)
            && path.IndexOf(']', StringComparison.Ordinal) is var end and > 0
            && int.TryParse(path.AsSpan(list.Length, end - list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index + 1
            : null;
}
