using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>The words of the summary. A line break within a heading breaks it.</summary>
internal static class SummaryLabels
{
    public static LocalizedText Title { get; } = new("Daftar peserta", "Roster");

    public static LocalizedText On { get; } = new("andaikan terjadi pada", "if it happened on");

    public static LocalizedText Rows { get; } = new("Peserta", "Rows");

    public static LocalizedText RowsWord { get; } = new("peserta", "rows");

    public static LocalizedText Benefit { get; } = new("Manfaat", "Benefit");

    public static LocalizedText BenefitOwed { get; } = new("Berhak", "Owed");

    public static LocalizedText BenefitDeferred { get; } = new("Ditangguhkan", "Deferred");

    public static LocalizedText BenefitNotOwed { get; } = new("Tidak\nberhak", "Not\nowed");

    public static LocalizedText BenefitOpen { get; } = new("Belum dapat\nditentukan", "Undeter-\nmined");

    public static LocalizedText Amount { get; } = new("Jumlah\n(Rp)", "Amount\n(Rp)");

    public static LocalizedText PayableNow { get; } = new("Harus dibayar\nsekarang (Rp)", "Payable now\n(Rp)");

    public static LocalizedText Scheduled { get; } = new("Angsuran tahun\nberikutnya (Rp)", "Scheduled\n(Rp)");

    public static LocalizedText Deferred { get; } = new("Ditangguhkan\n(Rp)", "Deferred\n(Rp)");

    public static LocalizedText Occupation { get; } = new("Menurut pekerjaan", "By occupation");

    public static LocalizedText District { get; } = new("Menurut kecamatan", "By district");

    public static LocalizedText NotTold { get; } = new("(tidak diisi)", "(not told)");

    public static LocalizedText Others { get; } = new("(lainnya)", "(others)");

    public static LocalizedText All { get; } = new("Seluruhnya", "All");

    public static LocalizedText TakenOut { get; } = new("setelah pelunasan tunggakan iuran", "after arrears of");

    public static LocalizedText Open { get; } = new("Yang belum dapat ditentukan menambah", "What is undetermined adds");

    public static LocalizedText NoCeiling { get; } = new("tanpa batas", "no upper bound");

    public static LocalizedText WhyNot { get; } = new("Tidak berhak atau ditangguhkan karena", "Not owed, or deferred, because");

    public static LocalizedText Missing { get; } = new("Data yang perlu dilengkapi", "What is undetermined waits for");

    public static LocalizedText Warnings { get; } = new("Perlu diperiksa", "To look into");

    public static LocalizedText RepeatedInLine { get; } = new("mengulang orang yang sudah dihitung", "of persons already counted");

    public static LocalizedText Words { get; } = new("Kata yang tidak dikenal; barisnya tetap dihitung", "Words that are not known; their rows count all the same");

    public static LocalizedText Rejections { get; } = new("Ditolak karena", "Rejected because");

    public static LocalizedText IncomeOfAll(Rupiah income) => new(
        $"Penghasilan yang dilaporkan kepada BPJS bagi setiap peserta BPU: {income.ToString(Language.Indonesian)} (--income).",
        $"The income reported to BPJS for every BPU participant: {income.ToString(Language.English)} (--income).");

    public static LocalizedText Rejected { get; } = new("Baris yang ditolak", "Rejected rows");

    public static LocalizedText Notes { get; } = new("Catatan", "Notes");

    public static LocalizedText Line { get; } = new("baris ke-", "line ");

    public static LocalizedText Lines { get; } = new("baris ke-", "lines ");

    public static LocalizedText Example { get; } = new("misalnya", "such as");

    public static LocalizedText Outcome(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Owed => new("Berhak", "Owed"),
        RowOutcome.Deferred => new("Ditangguhkan", "Deferred"),
        RowOutcome.Undetermined => new("Belum dapat\nditentukan", "Undeter-\nmined"),
        RowOutcome.Nothing => new("Tidak\nberhak", "Nothing\nowed"),
        _ => new("Ditolak", "Rejected"),
    };

    public static LocalizedText OutcomeInLine(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Owed => new("berhak", "owed"),
        RowOutcome.Deferred => new("ditangguhkan", "deferred"),
        RowOutcome.Undetermined => new("belum dapat ditentukan", "undetermined"),
        RowOutcome.Nothing => new("tidak berhak", "nothing owed"),
        _ => new("ditolak", "rejected"),
    };

    public static LocalizedText More(long more) => new($"... dan {Numbers.Of(more, Language.Indonesian)} peserta lain", $"... and {Numbers.Of(more, Language.English)} more");

    public static LocalizedText NotInSums(string benefits) => new(
        $"Tidak termasuk, karena bergantung pada biaya, permohonan, atau keputusan yang belum ada: {benefits}.",
        $"Not included, because they depend on expenses, an application or a decision that does not exist yet: {benefits}.");

    public static LocalizedText NoSegment(string segment) => new(
        $"Tidak ada kolom SEGMEN: setiap peserta dianggap {segment} (--segment).",
        $"There is no column segment: every row is taken as {segment} (--segment).");

    public static LocalizedText Unused(string headers) => new($"Kolom yang tidak dibaca: {CellTexts.Hidden(headers)}.", $"Columns that are not read: {CellTexts.Hidden(headers)}.");

    public static LocalizedText Absent(string headers) => new(
        $"Kolom yang tidak ada, sehingga datanya tidak diketahui bagi setiap peserta: {headers}.",
        $"Columns that are not there, so that the fact is unknown in every row: {headers}.");
}
