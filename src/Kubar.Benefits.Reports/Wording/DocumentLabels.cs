namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words around the pages of a document.</summary>
internal static class DocumentLabels
{
    public static LocalizedText PreparedBy { get; } = new("Dihitung oleh", "Computed by");

    public static LocalizedText PreparedOn { get; } = new("pada tanggal", "on");

    public static LocalizedText Day { get; } = new("Tanggal", "Day");

    public static LocalizedText About { get; } = new("Keterangan", "About");

    public static LocalizedText Note { get; } = new("Catatan", "Note");

    public static LocalizedText Software { get; } = new("Kubar.Benefits versi", "Kubar.Benefits version");

    public static LocalizedText Rulebook { get; } = new("himpunan aturan", "rulebook");

    public static LocalizedText Decides { get; } = new(
        "Yang memutuskan adalah BPJS Ketenagakerjaan, dan bila ada perselisihan instansi yang berwenang.",
        "The decision is that of BPJS Ketenagakerjaan, and in a dispute that of the competent authority.");

    public static LocalizedText Annex { get; } = new("Lampiran", "Annex");

    public static LocalizedText Signatures { get; } = new("Tanda tangan", "Signatures");

    public static LocalizedText ComputedBy { get; } = new("Yang menghitung,", "Computed by,");

    public static LocalizedText CheckedBy { get; } = new("Mengetahui,", "Seen and approved by,");

    public static LocalizedText Name { get; } = new("Nama dan NIP", "Name and staff number");

    public static LocalizedText PlaceAndDate { get; } = new("Tempat dan tanggal", "Place and date");

    public static LocalizedText PageOf { get; } = new("Halaman", "Page");

    public static LocalizedText Of { get; } = new("dari", "of");

    public static LocalizedText Summary { get; } = new("Rekap", "Summary");

    public static LocalizedText Number { get; } = new("Jumlah", "Number");

    public static LocalizedText Report { get; } = new("Laporan", "Report");
}
