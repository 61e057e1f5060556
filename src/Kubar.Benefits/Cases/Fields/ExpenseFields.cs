namespace Kubar.Benefits.Cases.Fields;

/// <summary>The properties of <c>expenses</c>.</summary>
internal static class ExpenseFields
{
    private static readonly ValueForm<Rupiah> Cost = Forms.Money(CaseLimits.Expense);

    public static readonly Shape<Expenses> Shape = new(
        Row<Expenses>.Optional("medical", Cost, it => it.Medical, (it, told) => it with { Medical = told })
            .Named("biaya pengobatan", "the cost of medical care"),
        Row<Expenses>.Optional("dentures", Cost, it => it.Dentures, (it, told) => it with { Dentures = told })
            .Named("biaya gigi tiruan", "the cost of dentures"),
        Row<Expenses>.Optional("hearingAid", Cost, it => it.HearingAid, (it, told) => it with { HearingAid = told })
            .Named("biaya alat bantu dengar", "the cost of the hearing aid"),
        Row<Expenses>.Optional("glasses", Cost, it => it.Glasses, (it, told) => it with { Glasses = told })
            .Named("biaya kacamata", "the cost of glasses"),
        Row<Expenses>.Group(
                "medicalElsewhere",
                Row<Expenses>.Optional("amount", Cost, it => it.MedicalElsewhere, (it, told) => it with { MedicalElsewhere = told })
                    .Named("biaya di fasilitas yang belum bekerja sama", "the cost in a facility that does not cooperate"),
                Row<Expenses>.Optional("highestLocalStandard", Cost, it => it.HighestLocalStandard, (it, told) => it with { HighestLocalStandard = told })
                    .Named("standar tertinggi fasilitas yang bekerja sama di daerah itu", "the highest standard of the cooperating facilities of the area"))
            .Named("perawatan di fasilitas yang belum bekerja sama", "care in a facility that does not cooperate")
            .WhenNotTold("tidak ada", "none"),
        Row<Expenses>.Optional("advancedBy", Forms.Word<ExpensePayer>(), it => it.AdvancedBy, (it, told) => it with { AdvancedBy = told })
            .Named("siapa yang membayar biaya lebih dahulu", "who paid the costs first")
            .WhenNotTold(
                "transportasi dan perawatan di fasilitas lain oleh pemberi kerja (PU) atau peserta (BPU), perawatan di fasilitas yang bekerja sama oleh fasilitas itu, alat bantu oleh peserta",
                "transport and care elsewhere by the employer (PU) or the participant (BPU), care in a cooperating facility by the facility, aids by the participant"),
        Row<Expenses>.Group(
                "homeCare",
                Row<Expenses>.Optional("amount", Cost, it => it.HomeCare, (it, told) => it with { HomeCare = told })
                    .Named("biaya perawatan di rumah", "the cost of home care"),
                Row<Expenses>.Optional("months", Forms.Whole(0, CaseLimits.HomeCareMonths, "months"), it => it.HomeCareMonths, (it, told) => it with { HomeCareMonths = told })
                    .Named("lama perawatan di rumah", "the months of home care"))
            .Named("perawatan di rumah", "home care"),
        Row<Expenses>.Group(
                "transport",
                Row<Expenses>.Optional("land", Cost, it => it.TransportByLand, (it, told) => it with { TransportByLand = told })
                    .Named("biaya transportasi darat, sungai, atau danau", "the cost of transport by land, river or lake"),
                Row<Expenses>.Optional("sea", Cost, it => it.TransportBySea, (it, told) => it with { TransportBySea = told })
                    .Named("biaya transportasi laut", "the cost of transport by sea"),
                Row<Expenses>.Optional("air", Cost, it => it.TransportByAir, (it, told) => it with { TransportByAir = told })
                    .Named("biaya transportasi udara", "the cost of transport by air"))
            .Named("biaya transportasi", "the cost of transport"),
        Row<Expenses>.Optional("orthosisReferencePrice", Cost, it => it.OrthosisReferencePrice, (it, told) => it with { OrthosisReferencePrice = told })
            .Named("harga alat bantu di pusat rehabilitasi pemerintah", "the government centre's price of the aid"));
}
