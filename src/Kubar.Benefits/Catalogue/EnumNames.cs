using System.Collections.Frozen;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits;

/// <summary>What the members of this library's enumerations are called, for screens and letters in either language.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits;
/// using Kubar.Benefits.Law;
///
/// Console.WriteLine(EnumNames.NameOf(Payee.Heirs).In(Language.Indonesian));
/// // ahli waris
/// </code>
/// </example>
public static class EnumNames
{
    private static readonly LocalizedText CannotBeTold = new("belum dapat ditentukan", "undetermined");

    // Those of facts stand beside the facts.
    private static readonly FrozenDictionary<Enum, LocalizedText> Others = new Dictionary<Enum, LocalizedText>
    {
        [Language.Indonesian] = new("bahasa Indonesia", "Indonesian"),
        [Language.English] = new("bahasa Inggris", "English"),
        [SecurityProgram.Jkk] = new("jaminan kecelakaan kerja (JKK)", "work-accident security (JKK)"),
        [SecurityProgram.Jkm] = new("jaminan kematian (JKM)", "death security (JKM)"),
        [BodySide.Left] = new("kiri", "left"),
        [BodySide.Right] = new("kanan", "right"),
        [EmployerKind.Ordinary] = new("pemberi kerja selain penyelenggara negara", "an employer other than a state administrator"),
        [EmployerKind.StateAdministrator] = new("pemberi kerja penyelenggara negara", "a state administrator"),
        [CaseConclusion.FromWork] = new("akibat kerja", "from work"),
        [CaseConclusion.NotFromWork] = new("bukan akibat kerja", "not from work"),
        [ExpensePayer.Participant] = FactMembers.Of(Advancer.Participant),
        [ExpensePayer.Employer] = FactMembers.Of(Advancer.Employer),
        [ExpensePayer.Facility] = FactMembers.Of(Advancer.Facility),
        [Grade.A] = new("A, dibaca dalam naskah peraturan", "A, read in the legal text"),
        [Grade.B] = new("B, dua sumber sekunder yang sesuai", "B, two secondary sources that agree"),
        [Grade.C] = new("C, satu sumber sekunder", "C, one secondary source"),
        [Grade.D] = new("D, ingatan atau simpulan", "D, recollection or inference"),
        [Grade.Inferred] = new("simpulan dari peraturan sebelumnya", "inferred from the preceding instrument"),
        [Payee.Participant] = new("peserta", "the participant"),
        [Payee.Heirs] = new("ahli waris", "the heirs"),
        [Payee.FuneralOrganiser] = new("penyelenggara pemakaman", "whoever arranged the funeral"),
        [Payee.SocialSecurityFund] = new("Dana Jaminan Sosial", "the Social Security Fund"),
        [Payee.Employer] = new("pemberi kerja", "the employer"),
        [Payee.Provider] = new("fasilitas kesehatan", "the health facility"),
        [Payee.Child] = new("anak", "the child"),
        [HeirRank.SpouseAndChildren] = new("janda, duda, atau anak", "the widow, the widower or the children"),
        [HeirRank.StraightLine] = new("keturunan sedarah menurut garis lurus ke atas dan ke bawah sampai derajat kedua", "blood relatives in the straight line, up and down to the second degree"),
        [HeirRank.Siblings] = new("saudara kandung", "the siblings"),
        [HeirRank.ParentsInLaw] = new("mertua", "the parents-in-law"),
        [HeirRank.Will] = new("pihak yang ditunjuk dalam wasiat", "the person named in the will"),
        [HeirRank.Court] = new("ahli waris menurut penetapan pengadilan", "the heir named by a court"),
        [LossScale.Fixed] = new("persentase tetap", "a fixed percentage"),
        [LossScale.Range] = new("rentang yang dinilai dokter", "a range that a doctor assesses"),
        [LossScale.PerTen] = new("setiap sepuluh desibel atau persen", "for every ten decibels or percent"),
        [ParameterUnit.Rupiah] = new("rupiah", "rupiah"),
        [ParameterUnit.BasisPoints] = new("perseratus persen", "hundredths of a percent"),
        [ParameterUnit.Count] = new("banyaknya", "number"),
        [ParameterUnit.Months] = new("bulan", "months"),
        [ParameterUnit.Years] = new("tahun", "years"),
        [ParameterUnit.Days] = new("hari", "days"),
        [ParameterUnit.Hours] = new("jam", "hours"),
        [EntitlementStatus.Owed] = new("berhak", "owed"),
        [EntitlementStatus.Deferred] = new("ditangguhkan", "deferred"),
        [EntitlementStatus.NotOwed] = new("tidak berhak", "not owed"),
        [EntitlementStatus.Undetermined] = CannotBeTold,
        [ChangeNature.CanStillBeDone] = new("masih dapat dilakukan", "can still be done"),
        [ChangeNature.HadToBeDifferent] = new("seharusnya dahulu berbeda", "had to be different"),
        [ChangeNature.Finding] = new("menurut penetapan", "a finding"),
        [DifferenceKind.Status] = new("status", "status"),
        [DifferenceKind.Amount] = new("jumlah", "amount"),
        [DifferenceKind.WaitsFor] = new("yang ditunggu", "what it waits for"),
        [DifferenceKind.Payee] = new("penerima", "who is paid"),
        [DifferenceKind.Payer] = new("pembayar", "who pays"),
        [DifferenceKind.Schedule] = new("jadwal", "the schedule"),
        [DifferenceKind.Missing] = new("yang belum diketahui", "what is not known"),
        [DifferenceKind.Reasons] = new("alasan", "the reasons"),
        [Verdict.Agrees] = new("sesuai", "agrees"),
        [Verdict.WithinBounds] = new("tidak bertentangan, belum dapat dipastikan", "not contradicted, cannot be told yet"),
        [Verdict.Overpaid] = new("lebih bayar", "overpaid"),
        [Verdict.Underpaid] = new("kurang bayar", "underpaid"),
        [Verdict.Misallocated] = new("salah alokasi", "misallocated"),
        [ComparisonKind.Benefit] = new("manfaat", "benefit"),
        [ComparisonKind.Total] = new("jumlah", "total"),
        [ComparisonKind.Arrears] = new("tunggakan yang dipotong", "arrears taken out"),
        [FindingKind.PaymentDiffers] = new("pembayaran tidak sesuai", "a payment that differs"),
        [FindingKind.PaymentUndecided] = new("pembayaran belum dapat dipastikan", "a payment that cannot be told yet"),
        [FindingKind.SumDiffers] = new("komponen tidak sama dengan jumlah", "components that do not add up"),
        [FindingKind.ArrearsNotTold] = new("tunggakan tidak disebut", "arrears that are not told"),
        [FindingKind.ContributionAfterDeath] = new("iuran sesudah meninggal dunia", "contributions after the death"),
        [FindingKind.ContributionBeforeRegistration] = new("iuran sebelum terdaftar", "contributions before the registration"),
        [FindingKind.ContributionAfterEnd] = new("iuran sesudah kepesertaan berakhir", "contributions after membership ended"),
        [FindingKind.NoContribution] = new("kejadian sebelum iuran pertama", "an event before the first contribution"),
        [FindingKind.RegisteredOverAge] = new("terdaftar di atas batas usia", "registered above the age limit"),
        [FindingKind.EventTwice] = new("kejadian yang sama dibayar lebih dari sekali", "the same event paid more than once"),
        [FindingKind.PersonTwice] = new("orang yang sama, kejadian sesudah meninggal dunia", "the same person, something after the death"),
        [FindingKind.VoucherTwice] = new("nomor bukti ganda", "a voucher number used twice"),
        [CauseKind.MissingFact] = new("data yang tidak disebut", "a fact that is not told"),
        [CauseKind.Arrears] = new("potongan tunggakan", "the deduction of arrears"),
        [CauseKind.WholeSchedule] = new("seluruh beasiswa dibayar sekaligus", "the whole scholarship paid at once"),
        [CauseKind.PaidEarly] = new("dibayar sebelum waktunya", "paid early"),
        [CauseKind.Reading] = new("tafsir lain", "another reading"),
        [CauseKind.LawOfAnotherDay] = new("aturan hari lain", "the law of another day"),
        [CauseKind.EventKind] = new("jenis kejadian lain", "another kind of event"),
        [CauseKind.BeyondTheNumber] = new("melebihi jumlah menurut aturan", "more than the law's number"),
        [CauseKind.LeftOut] = new("manfaat yang terlewat", "a benefit left out"),
        [CauseKind.Condition] = new("syarat yang dinilai lain", "a condition judged otherwise"),
        [CauseKind.Fact] = new("data yang dinilai lain", "a fact taken for another"),
        [CauseKind.PaidTwice] = new("dibayar dua kali", "paid twice"),
        [CauseKind.Several] = new("beberapa sebab bersama", "several causes together"),
        [VoucherPayer.Bpjs] = new("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"),
        [VoucherPayer.Employer] = new("pemberi kerja", "the employer"),
        [BulkStatus.NotAssessed] = new("tidak dinilai", "not assessed"),
        [BulkStatus.Owed] = new("berhak", "owed"),
        [BulkStatus.Deferred] = new("ditangguhkan", "deferred"),
        [BulkStatus.NotOwed] = new("tidak berhak", "not owed"),
        [BulkStatus.Undetermined] = CannotBeTold,
        [BulkMachine.Automatic] = new("dipilih sendiri", "chosen by itself"),
        [BulkMachine.Generated] = new("kode yang dibangkitkan", "generated code"),
        [BulkMachine.Interpreted] = new("penafsir blok", "block interpreter"),
        [BulkUnit.Rupiah] = new("rupiah", "rupiah"),
        [BulkUnit.BasisPoints] = new("perseratus persen", "hundredths of a percent"),
        [BulkUnit.LossPoints] = new("persejuta", "millionths"),
        [BulkUnit.Count] = new("banyaknya", "number"),
        [BulkUnit.Months] = new("bulan", "months"),
        [BulkUnit.Years] = new("tahun", "years"),
        [BulkUnit.Days] = new("hari", "days"),
        [BulkUnit.Hours] = new("jam", "hours"),
        [BulkUnit.Date] = new("tanggal", "date"),
        [BulkUnit.Truth] = new("ya atau tidak", "yes or no"),
        [BulkUnit.Code] = new("kode", "code"),
        [AnswerForm.YesOrNo] = new("ya atau tidak", "yes or no"),
        [AnswerForm.Choice] = new("pilihan", "choice"),
        [AnswerForm.Date] = new("tanggal", "date"),
        [AnswerForm.Month] = new("bulan dan tahun", "month and year"),
        [AnswerForm.Months] = new("bulan-bulan iuran", "months of contributions"),
        [AnswerForm.Money] = new("jumlah uang dalam rupiah", "sum in rupiah"),
        [AnswerForm.Number] = new("bilangan", "number"),
        [AnswerForm.Hours] = new("jam", "hours"),
        [AnswerForm.Percent] = new("persen", "percent"),
        [AnswerForm.Text] = new("teks", "text"),
        [AnswerForm.List] = new("daftar", "list"),
        [AnswerForm.Part] = new("bagian kasus", "part of the case"),
    }.ToFrozenDictionary();

    /// <summary>What a member of one of this library's public enumerations is called.</summary>
    /// <exception cref="ArgumentException">It is no member of one of them.</exception>
    public static LocalizedText NameOf<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Find(member) ?? throw new ArgumentException($"{typeof(TEnum).Name} {member} has no name.", nameof(member));

    /// <summary>What one of the words to choose from is called.</summary>
    internal static LocalizedText Of(FieldChoice choice) => choice.Name ?? Find(choice.Member!)!;

    /// <summary>What a member of any enumeration is called; null where it has no name.</summary>
    internal static LocalizedText? Find(Enum member) => FactMembers.Find(member) ?? Others.GetValueOrDefault(member);
}
