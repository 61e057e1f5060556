namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of the report on contributions.</summary>
internal static class ContributionLabels
{
    public static LocalizedText Contributions { get; } = new("Iuran", "Contributions");

    public static LocalizedText Month { get; } = new("Bulan", "Month");

    public static LocalizedText Workers { get; } = new("Pekerja", "Workers");

    public static LocalizedText Fine { get; } = new("Denda", "Fine");

    public static LocalizedText Sum { get; } = new("Jumlah", "Total");

    public static LocalizedText DueOn { get; } = new("Jatuh tempo", "Due on");

    public static LocalizedText ToJkp { get; } = new("Di dalamnya untuk JKP", "Of which for JKP");

    public static LocalizedText Relief { get; } = new("Keringanan", "Relief");

    public static LocalizedText Budget { get; } = new("Seluruhnya, menurut bulan dan program", "All together, by month and programme");

    public static LocalizedText ClaimBy { get; } = new("Batas akhir meminta penggantian manfaat kepada BPJS", "Last day to ask BPJS for reimbursement of the benefit");

    public static LocalizedText Without { get; } = new("-", "-");
}
