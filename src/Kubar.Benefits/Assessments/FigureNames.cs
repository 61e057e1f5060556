using System.Collections.Frozen;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>What a figure of the law is called within an explanation, where its heading in the table of the law would not be understood alone.</summary>
internal static class FigureNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["jkk.death.percent"] = new("bagian untuk santunan kematian", "share for the death grant"),
        ["jkk.disability.total-permanent"] = new("bagian untuk cacat total tetap", "share for permanent total disability"),
        ["jkk.disability.wage-months"] = new("pengali upah atau dasar manfaat", "multiple of the wage or the basis"),
        ["jkk.disability.partial-ceiling"] = new("jumlah persentase paling banyak", "the most that percentages add up to"),
        ["jkk.temporary-incapacity.months-1-6"] = new("tarif 6 bulan pertama", "rate of the first 6 months"),
        ["jkk.temporary-incapacity.months-7-12"] = new("tarif 6 bulan kedua", "rate of the second 6 months"),
        ["jkk.temporary-incapacity.months-13-on"] = new("tarif bulan ke-13 dan seterusnya", "rate from the 13th month on"),
        ["jkk.transport.land"] = new("transportasi darat, sungai, atau danau", "transport by land, river or lake"),
        ["jkk.prosthesis.uplift"] = new("tambahan di atas harga patokan", "uplift on the reference price"),
        ["payment.late-compensation"] = new("ganti rugi sehari", "compensation a day"),
        ["contribution.bpu.jkm"] = new("iuran JKM sebulan", "JKM contribution a month"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LocalizedText Of(Parameter parameter) => Names.GetValueOrDefault(parameter.Id) ?? parameter.Name;
}
