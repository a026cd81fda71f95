using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Which additional files are documents: by name, or because the project says so.</summary>
internal static class DocumentFiles
{
    public static IEnumerable<AdditionalText> Of(AnalyzerOptions options) =>
        options.AdditionalFiles.Where(f => IsDocument(f, options)).OrderBy(f => f.Path, StringComparer.Ordinal);

    public static bool IsDocument(AdditionalText file, AnalyzerOptions options)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Equals("LockOrdering.md", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".LockOrdering.md", StringComparison.OrdinalIgnoreCase)
            || (options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.LockOrdering", out var flag)
                && flag.Equals("true", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Beside the project file: the project's own document, not one it shares with others.</summary>
    public static bool IsOwn(string path, AnalyzerOptions options)
    {
        if (!options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) || folder.Length == 0)
        {
            return false;
        }

        var own = path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
        return string.Equals(own.TrimEnd('/', '\\'), folder.TrimEnd('/', '\\'), StringComparison.OrdinalIgnoreCase);
    }
}
