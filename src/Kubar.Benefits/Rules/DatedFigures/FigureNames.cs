using System.Collections.Frozen;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>What a figure of the law is called within an explanation, where its heading in the table of the law would not be understood alone.</summary>
internal static class FigureNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["jkk.death.percent"] = new("persentase santunan kematian", "share for the death grant"),
        ["jkk.disability.total-permanent"] = new("persentase cacat total tetap", "share for permanent total disability"),
        ["jkk.disability.wage-months"] = new("faktor pengali upah atau dasar penghasilan penetapan manfaat", "multiple of the wage or the basis"),
        ["jkk.disability.partial-ceiling"] = new("jumlah persentase paling banyak", "the most that percentages add up to"),
        ["jkk.temporary-incapacity.months-1-6"] = new("tarif 6 bulan pertama", "rate of the first 6 months"),
        ["jkk.temporary-incapacity.months-7-12"] = new("tarif 6 bulan kedua", "rate of the second 6 months"),
        ["jkk.temporary-incapacity.months-13-on"] = new("tarif bulan ke-13 dan seterusnya", "rate from the 13th month on"),
        ["jkk.transport.land"] = new("transportasi darat, sungai, atau danau", "transport by land, river or lake"),
        ["jkk.prosthesis.uplift"] = new("tambahan di atas harga patokan", "uplift on the reference price"),
        ["payment.late-compensation"] = new("ganti rugi sehari", "compensation a day"),
        ["contribution.pu.jkk.very-low"] = new("tarif iuran JKK, risiko sangat rendah", "rate of the JKK contribution, very low risk"),
        ["contribution.pu.jkk.low"] = new("tarif iuran JKK, risiko rendah", "rate of the JKK contribution, low risk"),
        ["contribution.pu.jkk.medium"] = new("tarif iuran JKK, risiko sedang", "rate of the JKK contribution, medium risk"),
        ["contribution.pu.jkk.high"] = new("tarif iuran JKK, risiko tinggi", "rate of the JKK contribution, high risk"),
        ["contribution.pu.jkk.very-high"] = new("tarif iuran JKK, risiko sangat tinggi", "rate of the JKK contribution, very high risk"),
        ["contribution.construction.jkk"] = new("tarif iuran JKK pekerja konstruksi", "rate of the JKK contribution of construction workers"),
        ["contribution.construction.jkm"] = new("tarif iuran JKM pekerja konstruksi", "rate of the JKM contribution of construction workers"),
        ["contribution.pu.jkm"] = new("tarif iuran JKM", "rate of the JKM contribution"),
        ["contribution.pu.daily-wage-factor"] = new("hari dalam sebulan bagi upah harian", "days in a month where the wage is paid by the day"),
        ["contribution.pu.late-fine"] = new("denda sebulan keterlambatan", "fine for a month of lateness"),
        ["relief.pp-50-2025.transport"] = new("bagian iuran yang harus dibayar (sektor transportasi)", "share of the contribution that is due (transport sector)"),
        ["relief.pp-50-2025.other"] = new("bagian iuran yang harus dibayar (sektor lain)", "share of the contribution that is due (other sectors)"),
        ["relief.pp-49-2020"] = new("bagian iuran yang harus dibayar", "share of the contribution that is due"),
        ["relief.pp-7-2025"] = new("bagian iuran JKK yang harus dibayar", "share of the JKK contribution that is due"),
        ["contribution.bpu.jkm"] = new("iuran JKM sebulan", "JKM contribution a month"),
        ["contribution.bpu.due-day"] = new("jatuh tempo iuran BPU, tanggal dalam bulan iuran itu", "due date of a BPU's contributions, day of the contribution month"),
        ["contribution.bpu.max-occupations"] = new("jenis pekerjaan yang dapat didaftarkan peserta BPU, paling banyak", "occupations that a BPU participant may register, at most"),
        ["contribution.bpu.registration-age"] = new("batas usia pendaftaran BPU (belum mencapai)", "age below which a BPU participant can be registered"),
        ["contribution.pu.reimbursement-claim"] = new("batas waktu permintaan penggantian oleh pemberi kerja", "time limit of the employer's claim for reimbursement"),
        ["arrears.max-months"] = new("tunggakan berturut-turut yang masih memberi hak, paling lama", "consecutive arrears with which the right stands, at most"),
        ["jkk.claim-limit"] = new("batas waktu menuntut sejak kecelakaan atau diagnosis", "claim limit after the accident or diagnosis"),
        ["jkk.report.days"] = new("batas waktu laporan tahap I pemberi kerja (2 x 24 jam)", "time limit of the employer's stage-I report (2 x 24 hours)"),
        ["jkk.sudden-death.hours"] = new("meninggal mendadak, paling lama sejak serangan penyakit", "time from the attack to a sudden death, at most"),
        ["jkk.sudden-death.min-contribution-months"] = new("masa iur peserta BPU yang meninggal mendadak, paling sedikit", "contribution months of a BPU who dies suddenly, at least"),
        ["payment.jkk.deadline"] = new("batas waktu pembayaran JKK, hari kerja", "time limit of the payment of JKK, working days"),
        ["payment.jkm.deadline"] = new("batas waktu pembayaran JKM, hari kerja", "time limit of the payment of JKM, working days"),
        ["scholarship.max-children"] = new("anak penerima beasiswa, paling banyak", "children who receive the scholarship, at most"),
        ["scholarship.age-limit"] = new("batas usia anak penerima beasiswa", "age limit of a child who receives the scholarship"),
        ["scholarship.missed-claims.max-years"] = new("rapel beasiswa yang terlewat, paling lama", "missed years of the scholarship paid back, at most"),
        ["scholarship.kindergarten.max-years"] = new("lama beasiswa TK", "years of the scholarship in kindergarten"),
        ["scholarship.kindergarten-primary.max-years"] = new("lama beasiswa TK sampai SD", "years of the scholarship from kindergarten to primary school"),
        ["scholarship.junior-secondary.max-years"] = new("lama beasiswa SMP", "years of the scholarship in junior secondary school"),
        ["scholarship.senior-secondary.max-years"] = new("lama beasiswa SMA", "years of the scholarship in senior secondary school"),
        ["scholarship.tertiary.max-years"] = new("lama beasiswa perguruan tinggi (maks. S1) atau pelatihan", "years of the scholarship in higher education (up to a bachelor's degree) or training"),
        ["scholarship.kindergarten-primary.per-year"] = new("beasiswa TK sampai SD setahun", "scholarship of a year from kindergarten to primary school"),
        ["scholarship.junior-secondary.per-year"] = new("beasiswa SMP setahun", "scholarship of a year in junior secondary school"),
        ["scholarship.senior-secondary.per-year"] = new("beasiswa SMA setahun", "scholarship of a year in senior secondary school"),
        ["scholarship.tertiary.per-year"] = new("beasiswa perguruan tinggi (maks. S1) atau pelatihan setahun", "scholarship of a year in higher education (up to a bachelor's degree) or training"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LocalizedText? Of(string id) => Names.GetValueOrDefault(id);

    /// <summary>"80 (delapan puluh) x Upah sebulan": a factor, not a time.</summary>
    public static bool IsMultiple(string id) => id == "jkk.disability.wage-months";
}
