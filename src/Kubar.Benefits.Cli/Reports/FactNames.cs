using System.Globalization;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>What people call the facts that the JSON contract names by a path.</summary>
internal static class FactNames
{
    private const string Children = "family.children";

    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["participant.segment"] = new("segmen peserta", "the participant's segment"),
        ["participant.birthDate"] = new("tanggal lahir peserta", "the participant's date of birth"),
        ["participant.monthlyIncome"] = new("penghasilan sebulan", "the monthly income"),
        ["participant.monthlyWage"] = new("upah sebulan", "the monthly wage"),
        ["participant.actualMonthlyWage"] = new("upah sebulan yang sebenarnya", "the true monthly wage"),
        ["participant.leftHanded"] = new("apakah peserta kidal", "whether the participant is left-handed"),
        ["participant.paidBy"] = new("siapa yang membayar iuran", "who pays the contributions"),
        ["participant.sector"] = new("sektor pekerjaan", "the sector of work"),
        ["membership.registeredOn"] = new("tanggal terdaftar", "the day of registration"),
        ["membership.registered"] = new("apakah terdaftar", "whether registered"),
        ["membership.paidMonths"] = new("bulan iuran yang lunas", "the contribution months paid"),
        ["membership.arrearsPaidOn"] = new("tanggal tunggakan dilunasi", "the day the arrears were paid"),
        ["event.kind"] = new("jenis kejadian", "the kind of event"),
        ["event.date"] = new("tanggal kejadian", "the date of the event"),
        ["event.diedOn"] = new("tanggal meninggal", "the day of death"),
        ["event.hoursFromAttackToDeath"] = new("lama dari serangan sampai meninggal", "the time from the attack to the death"),
        ["event.doingRegisteredWork"] = new("apakah sedang melakukan pekerjaan yang didaftarkan", "whether the registered work was being done"),
        ["event.employmentEndedOn"] = new("tanggal hubungan kerja berakhir", "the day employment ended"),
        ["event.incapacity"] = new("masa sementara tidak mampu bekerja", "the period of temporary incapacity"),
        ["event.recoveredOn"] = new("tanggal surat keterangan sembuh, cacat, atau meninggal", "the day of the certificate of recovery, disability or death"),
        ["event.permanentTotalDisability"] = new("apakah cacat total tetap", "whether the disability is permanent and total"),
        ["event.losses"] = new("cacat sebagian", "the partial losses"),
        ["event.returnToWorkRecommended"] = new("rekomendasi dokter penasihat untuk kembali bekerja", "the adviser doctor's recommendation to return to work"),
        ["expenses.medical"] = new("biaya pengobatan", "the cost of medical care"),
        ["expenses.dentures"] = new("biaya gigi tiruan", "the cost of dentures"),
        ["expenses.hearingAid"] = new("biaya alat bantu dengar", "the cost of the hearing aid"),
        ["expenses.glasses"] = new("biaya kacamata", "the cost of glasses"),
        ["expenses.homeCare"] = new("perawatan di rumah", "home care"),
        ["expenses.homeCare.amount"] = new("biaya perawatan di rumah", "the cost of home care"),
        ["expenses.homeCare.months"] = new("lama perawatan di rumah", "the months of home care"),
        ["expenses.transport"] = new("biaya pengangkutan", "the cost of transport"),
        ["expenses.transport.land"] = new("biaya angkutan darat, sungai, atau danau", "the cost of transport by land, river or lake"),
        ["expenses.transport.sea"] = new("biaya angkutan laut", "the cost of transport by sea"),
        ["expenses.transport.air"] = new("biaya angkutan udara", "the cost of transport by air"),
        ["expenses.orthosisReferencePrice"] = new("harga alat bantu di pusat rehabilitasi pemerintah", "the government centre's price of the aid"),
        ["family"] = new("keluarga yang ditinggalkan", "the surviving family"),
        ["family.spouse"] = new("apakah ada janda atau duda", "whether there is a widow or widower"),
        ["family.parents"] = new("apakah ada orang tua, kakek, nenek, atau cucu", "whether there are parents, grandparents or grandchildren"),
        ["family.siblings"] = new("apakah ada saudara kandung", "whether there are brothers or sisters"),
        ["family.parentsInLaw"] = new("apakah ada mertua", "whether there are parents-in-law"),
        ["family.will"] = new("apakah ada wasiat", "whether there is a will"),
        [Children] = new("anak-anak", "the children"),
        ["claim.appliedOn"] = new("tanggal permohonan", "the day of the application"),
        ["claim.paidOn"] = new("tanggal pembayaran", "the day of payment"),
    };

    private static readonly Dictionary<string, LocalizedText> ChildNames = new(StringComparer.Ordinal)
    {
        [""] = new("keterangan", "the particulars"),
        ["birthDate"] = new("tanggal lahir", "the date of birth"),
        ["level"] = new("tingkat pendidikan", "the level of education"),
        ["yearsLeft"] = new("sisa tahun sekolah", "the school years left"),
        ["married"] = new("status perkawinan", "the marital status"),
        ["work"] = new("pekerjaan", "the work"),
        ["puMonths"] = new("lama bekerja sebagai penerima upah", "the months as a wage recipient"),
        ["registered"] = new("pendaftaran", "the registration"),
    };

    /// <summary>The fact's name; the path itself where it has none.</summary>
    public static string Of(string path, Language language)
    {
        if (Names.TryGetValue(path, out LocalizedText? name))
        {
            return name.In(language);
        }

        return OfChild(path, language) ?? path;
    }

    private static string? OfChild(string path, Language language)
    {
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith(Children + "[", StringComparison.Ordinal)
            || !int.TryParse(path.AsSpan(Children.Length + 1, Math.Max(0, close - Children.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            || !ChildNames.TryGetValue(path[(close + 1)..].TrimStart('.'), out LocalizedText? name))
        {
            return null;
        }

        int number = index + 1;
        return language == Language.Indonesian
            ? string.Create(CultureInfo.InvariantCulture, $"{name.Indonesian} anak {number}")
            : string.Create(CultureInfo.InvariantCulture, $"{name.English} of child {number}");
    }
}
