// The little of Markdown that tests of pages need: where its relative links lead.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace LockOrder.Analyzers.Tests.Meta;

internal static partial class Markdown
{
    /// <summary>The full paths that the relative links of a page lead to.</summary>
    public static IEnumerable<string> Links(string page) =>
        Link().Matches(Repository.Read(page))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Select(target => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, target)));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
