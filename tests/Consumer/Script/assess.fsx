// A stranger's script that has the package; eng/check-consumers fills in where it was packed, and which version.
#i "nuget: PACKED_FOLDER"
#r "nuget: Kubar.Benefits, [PACKED_VERSION]"

open System.IO
open System.Text.Encodings.Web
open System.Text.Json
open Kubar.Benefits.Assessments
open Kubar.Benefits.Json

let options = JsonSerializerOptions(Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)

for file in fsi.CommandLineArgs |> Array.skip 1 do
    let read = BenefitsJson.ReadCase(File.ReadAllText file)

    for problem in read.Problems do
        printfn "%s" problem.Path

    if not (isNull (box read.Value)) then
        printfn "%s" (JsonSerializer.Serialize(Assessor.Assess read.Value, options))
