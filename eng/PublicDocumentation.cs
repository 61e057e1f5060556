using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of a documentation file what is said of members that no user of the assembly can see.</summary>
public sealed class PublicDocumentation : Task
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Required]
    public string Assembly { get; set; }

    [Required]
    public string Documentation { get; set; }

    [Required]
    public ITaskItem[] References { get; set; }

    public override bool Execute()
    {
        ResolveEventHandler resolve = Resolve;
        AppDomain.CurrentDomain.AssemblyResolve += resolve;
        try
        {
            // From memory, so that the file is not locked.
            Type[] types = System.Reflection.Assembly.Load(File.ReadAllBytes(Assembly)).GetExportedTypes();
            var seen = new HashSet<string>(types.SelectMany(IdsOf), StringComparer.Ordinal);
            XDocument documentation = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
            XElement[] hidden = documentation.Descendants("member").Where(member => !seen.Contains((string)member.Attribute("name"))).ToArray();
            foreach (XElement member in hidden)
            {
                (member.PreviousNode as XText)?.Remove();
                member.Remove();
            }

            documentation.Save(Documentation, SaveOptions.DisableFormatting);
            return true;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= resolve;
        }
    }

    private System.Reflection.Assembly Resolve(object sender, ResolveEventArgs wanted)
    {
        string name = new AssemblyName(wanted.Name).Name;

        // The process lives on from build to build: what it has loaded of a name may be what was built before.
        ITaskItem reference = References.FirstOrDefault(item => Path.GetFileNameWithoutExtension(item.ItemSpec) == name && !item.ItemSpec.Contains("/ref/"));
        return reference == null
            ? AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(one => one.GetName().Name == name)
            : System.Reflection.Assembly.Load(File.ReadAllBytes(reference.ItemSpec));
    }

    private static IEnumerable<string> IdsOf(Type type)
    {
        string name = NameOf(type);
        yield return "T:" + name;
        foreach (FieldInfo field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            yield return "F:" + name + "." + field.Name;
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsSeen)))
        {
            yield return "P:" + name + "." + Escaped(property.Name) + Parameters(property.GetIndexParameters());
        }

        foreach (EventInfo one in type.GetEvents(Declared).Where(one => IsSeen(one.AddMethod)))
        {
            yield return "E:" + name + "." + one.Name;
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(IsSeen))
        {
            yield return "M:" + name + ".#ctor" + Parameters(constructor.GetParameters());
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(IsSeen))
        {
            string generic = method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : string.Empty;
            string converted = method.Name == "op_Implicit" || method.Name == "op_Explicit" ? "~" + Named(method.ReturnType) : string.Empty;
            yield return "M:" + name + "." + Escaped(method.Name) + generic + Parameters(method.GetParameters()) + converted;
        }
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Escaped(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : "(" + string.Join(",", parameters.Select(parameter => Named(parameter.ParameterType))) + ")";

    private static string NameOf(Type type) => type.FullName.Replace('+', '.');

    private static string Named(Type type)
    {
        if (type.IsByRef)
        {
            return Named(type.GetElementType()) + "@";
        }

        if (type.IsPointer)
        {
            return Named(type.GetElementType()) + "*";
        }

        if (type.IsArray)
        {
            return Named(type.GetElementType()) + (type.GetArrayRank() == 1 ? "[]" : "[" + string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank())) + "]");
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod == null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return NameOf(type);
        }

        Type[] arguments = type.GetGenericArguments();
        string outer = type.DeclaringType == null ? type.Namespace : NameOf(type.DeclaringType);
        return outer + "." + type.Name.Split('`')[0] + "{" + string.Join(",", arguments.Select(Named)) + "}";
    }
}
