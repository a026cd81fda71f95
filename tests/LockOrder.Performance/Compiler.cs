// The compiler as a build runs it, in a process of its own, with and without the analyzer.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using LockOrder.Analyzers.Hosting;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;

namespace LockOrder.Performance;

/// <summary>Compiles one generated project, which lies in a folder meanwhile.</summary>
internal sealed class Compiler : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lockorder");
    private readonly string _compiler = Find();

    public Compiler(GeneratedProject project)
    {
        foreach (var (name, text) in project.Sources)
        {
            File.WriteAllText(PathOf(name), text);
        }

        File.WriteAllText(PathOf("LockOrdering.md"), project.Document);
        var common = new List<string> { "-nologo", "-nullable:enable", "-target:library", "-deterministic", "-debug:embedded", $"-out:\"{PathOf("out.dll")}\"", $"-additionalfile:\"{PathOf("LockOrdering.md")}\"" };
        common.AddRange(ReferencePack.References.OfType<PortableExecutableReference>().Select(reference => $"-reference:\"{reference.FilePath}\""));
        common.AddRange(project.Sources.Select(source => $"\"{PathOf(source.Name)}\""));
        File.WriteAllLines(PathOf("without.rsp"), common);
        File.WriteAllLines(PathOf("with.rsp"), common.Append($"-analyzer:\"{typeof(LockOrderAnalyzer).Assembly.Location}\""));
    }

    /// <summary>How long one compilation takes.</summary>
    public TimeSpan Time(bool withAnalyzer)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", _compiler, "-noconfig", "@" + PathOf(withAnalyzer ? "with.rsp" : "without.rsp") })
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0 || output.Contains("AD0001", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The generated project does not compile:\n{output}");
        }

        return watch.Elapsed;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    // Beside the running runtime lies the SDK that ran us, the newest if there are several.
    private static string Find()
    {
        var sdks = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk"));
        return Directory.EnumerateDirectories(sdks, "10.*")
            .Select(folder => Path.Combine(folder, "Roslyn", "bincore", "csc.dll"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .LastOrDefault() ?? throw new InvalidOperationException($"There is no compiler below {sdks}.");
    }
}
