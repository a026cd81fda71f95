// The framework that fixtures compile against. It is the reference pack of the SDK that runs the tests, so that
// nothing is downloaded; on a machine with a bare runtime the runtime's own assemblies stand in for it.

using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace LockOrder.Testing;

/// <summary>The metadata references of net10.0, found beside the running runtime.</summary>
public static class ReferencePack
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(Load);

    /// <summary>One reference for each framework assembly, in path order.</summary>
    public static ImmutableArray<MetadataReference> References => s_references.Value;

    /// <summary>What the testing library shall resolve: a framework name without packages, hence without a network.</summary>
    public static ReferenceAssemblies WithoutPackages { get; } = new("net10.0");

    private static ImmutableArray<MetadataReference> Load() =>
    [
        .. Directory.EnumerateFiles(FindFolder(), "*.dll")
            .Where(IsManagedFrameworkAssembly)
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static string FindFolder()
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs))
        {
            return runtime;
        }

        return Directory.EnumerateDirectories(packs, "10.*")
            .OrderByDescending(folder => Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version())
            .Select(folder => Path.Combine(folder, "ref", "net10.0"))
            .FirstOrDefault(Directory.Exists) ?? runtime;
    }

    // The runtime's folder also holds native libraries, which share the extension on Windows.
    private static bool IsManagedFrameworkAssembly(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            ? !name.Contains(".Native", StringComparison.Ordinal)
            : name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll";
    }
}
