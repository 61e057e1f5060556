using System.Collections.Frozen;
using System.Globalization;

namespace Kubar.Benefits.Assessments;

/// <summary>What people call the facts that a case names by a path.</summary>
internal static class FactNames
{
    private const string Children = "family.children[";
    private const string Losses = "event.losses[";

    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["participant.segment"] = new("segmen peserta", "the participant's segment"),
        ["participant.birthDate"] = new("tanggal lahir peserta", "the participant's date of birth"),
        ["participant.monthlyIncome"] = new("penghasilan sebulan", "the monthly income"),
        ["participant.monthlyWage"] = new("upah sebulan", "the monthly wage"),
        ["participant.actualMonthlyWage"] = new("upah sebulan yang sebenarnya", "the true monthly wage"),
        ["participant.leftHanded"] = new("apakah peserta kidal", "whether the participant is left-handed"),
        ["participant.paidBy"] = new("siapa yang membayar iuran", "who pays the contributions"),
        ["participant.sector"] = new("sektor pekerjaan", "the sector of work"),
        ["participant.jobs"] = new("banyaknya pemberi kerja atau pekerjaan terdaftar", "the number of employers or registered occupations"),
        ["participant.wageBasis"] = new("asal upah sebulan", "what the monthly wage rests on"),
        ["participant.wageBasis.unitPrice"] = new("harga satuan upah dinas pekerjaan umum", "the unit price of labour of the public-works office"),
        ["participant.wageBasis.regencyMinimum"] = new("upah minimum kabupaten/kota", "the minimum wage of the regency"),
        ["participant.wageBasis.provincialMinimum"] = new("upah minimum provinsi", "the minimum wage of the province"),
        ["participant.wageBasis.lowestForSameWork"] = new("upah terendah untuk pekerjaan yang sama", "the lowest wage for the same work"),
        ["event.circumstance"] = new("keadaan kecelakaan", "the circumstance of the accident"),
        ["event.suspicion"] = new("dugaan kecelakaan kerja atau penyakit akibat kerja", "the suspected case"),
        ["event.suspicion.conclusion"] = new("kesimpulan atas dugaan", "the conclusion of the suspected case"),
        ["event.suspicion.atCooperatingFacility"] = new("apakah fasilitas yang merawat bekerja sama", "whether the treating facility cooperates"),
        ["event.suspicion.inHealthInsurance"] = new("apakah terdaftar dalam jaminan kesehatan nasional", "whether registered in the national health insurance"),
        ["event.wagesPaidDuringIncapacity"] = new("upah yang dibayar selama tidak mampu bekerja", "the wages paid during the incapacity"),
        ["expenses.medicalElsewhere"] = new("biaya di fasilitas yang belum bekerja sama", "the cost in a facility that does not cooperate"),
        ["expenses.highestLocalStandard"] = new("standar tertinggi fasilitas yang bekerja sama di daerah itu", "the highest standard of the cooperating facilities of the area"),
        ["law.before-permenaker-5-2021"] = new("rincian kecelakaan kerja sebelum Permenaker 5/2021, yang belum dikodekan", "the list of work accidents before Permenaker 5/2021, which is not encoded"),
        ["law.permenaker-44-2015"] = new("isi Permenaker 44/2015, yang belum dikodekan", "what Permenaker 44/2015 says, which is not encoded"),
        ["law.kepmenaker-609-2012"] = new("isi Kepmenaker 609/2012, yang belum dikodekan", "what Kepmenaker 609/2012 says, which is not encoded"),
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
        ["expenses.transport"] = new("biaya transportasi", "the cost of transport"),
        ["expenses.transport.land"] = new("biaya transportasi darat, sungai, atau danau", "the cost of transport by land, river or lake"),
        ["expenses.transport.sea"] = new("biaya transportasi laut", "the cost of transport by sea"),
        ["expenses.transport.air"] = new("biaya transportasi udara", "the cost of transport by air"),
        ["expenses.orthosisReferencePrice"] = new("harga alat bantu di pusat rehabilitasi pemerintah", "the government centre's price of the aid"),
        ["family"] = new("keluarga yang ditinggalkan", "the surviving family"),
        ["family.spouse"] = new("apakah ada janda atau duda", "whether there is a widow or widower"),
        ["family.parents"] = new("apakah ada orang tua, kakek, nenek, atau cucu", "whether there are parents, grandparents or grandchildren"),
        ["family.siblings"] = new("apakah ada saudara kandung", "whether there are brothers or sisters"),
        ["family.parentsInLaw"] = new("apakah ada mertua", "whether there are parents-in-law"),
        ["family.will"] = new("apakah ada wasiat", "whether there is a will"),
        ["family.children"] = new("anak-anak", "the children"),
        ["claim.appliedOn"] = new("tanggal permohonan", "the day of the application"),
        ["claim.paidOn"] = new("tanggal pembayaran", "the day of payment"),
        ["contributor"] = new("jenis pembayar iuran", "the kind of contributor"),
        ["monthlyIncome"] = new("penghasilan sebulan", "the monthly income"),
        ["paidBy"] = new("siapa yang membayar iuran", "who pays the contributions"),
        ["sector"] = new("sektor pekerjaan", "the sector of work"),
        ["occupations"] = new("banyaknya pekerjaan terdaftar", "the number of registered occupations"),
        ["monthsAtOnce"] = new("banyaknya bulan yang dibayar sekaligus", "the number of months paid at once"),
        ["wage"] = new("upah", "the wage"),
        ["riskGroup"] = new("kelompok tingkat risiko lingkungan kerja", "the risk group of the working environment"),
        ["labourIntensive"] = new("apakah termasuk industri padat karya tertentu", "whether it is one of the labour-intensive industries"),
        ["activeWorkers"] = new("banyaknya pekerja yang terdaftar sebagai peserta aktif", "the number of workers registered as active participants"),
        ["paidUntilJanuary2025"] = new("apakah iuran JKK lunas sampai dengan Januari 2025", "whether JKK is paid up to January 2025"),
        ["paidUntilJuly2020"] = new("apakah iuran lunas sampai dengan Juli 2020", "whether contributions are paid up to July 2020"),
        ["inJkp"] = new("apakah terdaftar dalam program JKP", "whether registered in JKP"),
        ["inJkm"] = new("apakah didaftarkan dalam program JKM", "whether registered in JKM"),
        ["contractValue"] = new("nilai kontrak", "the contract value"),
        ["valueAddedTax"] = new("pajak pertambahan nilai dalam kontrak", "the value added tax within the contract"),
        ["paidOn"] = new("tanggal pembayaran iuran", "the day the contributions were paid"),
        [Rules.ContributionFacts.Pp49Unread] = new("isi PP 49/2020 tentang jasa konstruksi dan denda, yang belum dibaca", "what PP 49/2020 says of construction and fines, which has not been read"),
        [Rules.ContributionFacts.TraineesUnread] = new("aturan iuran peserta magang sebelum Permenaker 5/2021, yang belum dibaca", "the rule on trainees before Permenaker 5/2021, which has not been read"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LocalizedText> ChildNames = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [""] = new("keterangan", "the particulars"),
        ["birthDate"] = new("tanggal lahir", "the date of birth"),
        ["level"] = new("tingkat pendidikan", "the level of education"),
        ["yearsLeft"] = new("sisa tahun sekolah", "the school years left"),
        ["married"] = new("status perkawinan", "the marital status"),
        ["work"] = new("pekerjaan", "the work"),
        ["puMonths"] = new("lama bekerja sebagai penerima upah", "the months as a wage recipient"),
        ["registered"] = new("pendaftaran", "the registration"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the fact at a path; the path itself where it has none.</summary>
    public static LocalizedText OfPath(string path) =>
        Names.GetValueOrDefault(path) ?? OfChild(path) ?? OfLoss(path) ?? new(path, path);

    /// <summary>The names of several facts, the same fact of several children named once.</summary>
    public static LocalizedText OfPaths(IReadOnlyList<string> paths)
    {
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
