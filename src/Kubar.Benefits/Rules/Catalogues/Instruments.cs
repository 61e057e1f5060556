using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Catalogues;

/// <summary>The laws and regulations that the rules cite.</summary>
internal static class Instruments
{
    public static readonly Instrument Pp44 = new(
        "pp-44-2015", "PP 44/2015", new("Penyelenggaraan program JKK dan JKM", "JKK and JKM programmes"), new(2015, 6, 30), new(2015, 7, 1), Grade.A);

    public static readonly Instrument Pp82 = new(
        "pp-82-2019", "PP 82/2019", new("Perubahan atas PP 44/2015", "First amendment of PP 44/2015"), new(2019, 11, 29), new(2019, 12, 2), Grade.A);

    public static readonly Instrument Pp49Of2020 = new(
        "pp-49-2020", "PP 49/2020", new("Penyesuaian iuran selama bencana Covid-19", "Covid-19 contribution relief"), new(2020, 8, 31), new(2020, 9, 1), Grade.C);

    public static readonly Instrument Pp37 = new(
        "pp-37-2021", "PP 37/2021", new("Penyelenggaraan program JKP", "JKP programme"), new(2021, 2, 2), new(2021, 2, 2), Grade.A);

    public static readonly Instrument Permenaker5 = new(
        "permenaker-5-2021", "Permenaker 5/2021", new("Tata cara penyelenggaraan JKK, JKM, dan JHT", "Procedures for JKK, JKM and JHT"), new(2021, 3, 31), new(2021, 4, 1), Grade.A);

    public static readonly Instrument Pp49 = new(
        "pp-49-2023", "PP 49/2023", new("Perubahan kedua atas PP 44/2015", "Second amendment of PP 44/2015"), new(2023, 10, 6), new(2023, 10, 6), Grade.A);

    public static readonly Instrument Pp6 = new(
        "pp-6-2025", "PP 6/2025", new("Perubahan atas PP 37/2021", "Amends PP 37/2021"), new(2025, 2, 7), new(2025, 2, 7), Grade.A);

    public static readonly Instrument Pp7 = new(
        "pp-7-2025", "PP 7/2025", new("Penyesuaian iuran JKK industri padat karya tertentu", "JKK relief for labour-intensive industry"), new(2025, 2, 7), new(2025, 2, 7), Grade.A);

    public static readonly Instrument Permenaker1 = new(
        "permenaker-1-2025", "Permenaker 1/2025", new("Perubahan atas Permenaker 5/2021", "First amendment of Permenaker 5/2021"), new(2025, 2, 18), new(2025, 2, 24), Grade.A);

    public static readonly Instrument Pp36 = new(
        "pp-36-2025", "PP 36/2025", new("Perubahan atas PP 7/2025", "Amends PP 7/2025"), new(2025, 9, 4), new(2025, 9, 4), Grade.A);

    public static readonly Instrument Pp50 = new(
        "pp-50-2025", "PP 50/2025", new("Penyesuaian iuran JKK dan JKM BPU", "Contribution relief for BPU"), new(2025, 12, 22), new(2025, 12, 22), Grade.A);

    /// <summary>All of them, by date.</summary>
    public static readonly IReadOnlyList<Instrument> All = [Pp44, Pp82, Pp49Of2020, Pp37, Permenaker5, Pp49, Pp6, Pp7, Permenaker1, Pp36, Pp50];

    /// <summary>
    /// An article of Permenaker 5/2021 on paying benefits: by its Pasal 130 huruf c it applies from the day PP 82/2019 came into force.
    /// </summary>
    public static DatedCitation PaymentRule(string article) =>
        Permenaker5.Pasal($"{article} jo. Pasal 130 huruf c").Since(Pp82.InForceFrom);

    /// <summary>One that Permenaker 1/2025 has amended, each for its own days.</summary>
    public static IReadOnlyList<DatedCitation> AmendedPaymentRule(string article, string with = "") =>
    [
        PaymentRule(article + with).To(Permenaker1.InForceFrom.PlusDays(-1)),
        Permenaker1.Pasal(article),
    ];

    /// <summary>An article of PP 44/2015 that PP 82/2019 has replaced, each for its own days.</summary>
    public static IReadOnlyList<DatedCitation> Replaced(string article, int number, string by) =>
    [
        Pp44.Pasal(article).To(Pp82.InForceFrom.PlusDays(-1)),
        Pp82.Pasal($"I angka {number} (Pasal {by})"),
    ];
}
