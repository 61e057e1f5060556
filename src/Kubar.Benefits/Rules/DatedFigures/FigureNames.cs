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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LocalizedText? Of(string id) => Names.GetValueOrDefault(id);
}
