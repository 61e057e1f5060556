using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// The services of which health service consists: 12 in PP 44/2015 Pasal 25(2)a, 14 as PP 82/2019 replaced it, with two of
/// the first twelve worded anew.
/// </summary>
internal static class CareServices
{
    private static readonly LocalDate _lastDayOfTwelve = Pp82.InForceFrom.PlusDays(-1);

    /// <summary>Every service with the days on which the law has it so, in the order of the article.</summary>
    public static readonly IReadOnlyList<CareServiceInfo> All =
    [
        .. Kept(1, "pemeriksaan dasar dan penunjang", "basic and supporting examination"),
        .. Kept(2, "perawatan tingkat pertama dan lanjutan", "primary and advanced care"),
        .. Kept(3, "rawat inap kelas I rumah sakit pemerintah, rumah sakit pemerintah daerah, atau rumah sakit swasta yang setara", "class I ward of a state or regional government hospital, or of a private one that is equivalent"),
        .. Kept(4, "perawatan intensif", "intensive care"),
        .. Kept(5, "penunjang diagnostik", "diagnostic support"),
        Until2019(6, "pengobatan", "medication and treatment"),
        Since2019(6, "penanganan, termasuk komorbiditas dan komplikasi yang berhubungan dengan kecelakaan kerja dan penyakit akibat kerja", "treatment, with comorbidities and complications connected with the work accident or occupational disease"),
        .. Kept(7, "pelayanan khusus", "special services"),
        .. Kept(8, "alat kesehatan dan implan", "medical devices and implants"),
        .. Kept(9, "jasa dokter atau medis", "services of doctors and medical staff"),
        .. Kept(10, "operasi", "surgery"),
        Until2019(11, "transfusi darah", "blood transfusion"),
        Since2019(11, "pelayanan darah", "blood services"),
        .. Kept(12, "rehabilitasi medik", "medical rehabilitation"),
        Since2019(13, "perawatan di rumah bagi peserta yang tidak memungkinkan melanjutkan pengobatan ke rumah sakit", "home care for one who cannot go on being treated in hospital"),
        Since2019(14, "pemeriksaan diagnostik dalam penyelesaian kasus penyakit akibat kerja", "diagnostic examination to settle a case of occupational disease"),
    ];

    /// <summary>What health service consists of on the day of the law.</summary>
    public static readonly Truth Listed = Condition(
        "jkk.care-services",
        new("Jenis pelayanan kesehatan", "Health services"),
        Truth.Always,
        Listing(Pp44.InForceFrom).But(Pp82.IsInForce, Listing(Pp82.InForceFrom)),
        Say($"tidak ada pelayanan", $"no services"),
        Pp44.Pasal("25(2)a").To(_lastDayOfTwelve),
        Pp82.Pasal("I angka 1 (Pasal 25(2)a)"));

    /// <summary>The services on a day.</summary>
    public static IReadOnlyList<CareServiceInfo> On(LocalDate day) => [.. All.Where(service => service.From <= day && !(service.To < day))];

    private static Sentence Listing(LocalDate day)
    {
        IReadOnlyList<CareServiceInfo> services = On(day);
        string indonesian = string.Join("; ", services.Select(service => service.Name.Indonesian));
        string english = string.Join("; ", services.Select(service => service.Name.English));
        return Say(
            $"{services.Count} jenis pelayanan, sesuai kebutuhan medis: {indonesian}",
            $"{services.Count} services, according to medical need: {english}");
    }

    /// <summary>A service that both instruments word alike.</summary>
    private static IEnumerable<CareServiceInfo> Kept(int number, string indonesian, string english) =>
        [Until2019(number, indonesian, english), Since2019(number, indonesian, english)];

    private static CareServiceInfo Until2019(int number, string indonesian, string english) =>
        new(number, new(indonesian, english), Pp44.InForceFrom, _lastDayOfTwelve, Pp44.Pasal($"25(2)a angka {number}").Citation);

    private static CareServiceInfo Since2019(int number, string indonesian, string english) =>
        new(number, new(indonesian, english), Pp82.InForceFrom, null, Pp82.Pasal($"I angka 1 (Pasal 25(2)a angka {number})").Citation);
}
