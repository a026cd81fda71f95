// An example in a page is a program with its document: what the analyzer says of it is what the page may quote.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using LockOrder.Testing;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>The C# of one piece of Markdown under the order blocks, tables and options of another.</summary>
internal sealed class PageExample(string code, string document)
{
    // A line that stands for a number of copies of the line before it, for the rule about methods that are too large to be printed.
    private const string Repetition = "// … and so on, ";

    private readonly Fixture _program = Program(code, document);

    public ImmutableArray<string> CompileErrors() => FixtureRunner.CompileErrors(_program);

    public string Code => _program.Sources[0].Text;

    /// <summary>What the analyzer says, a line each, much as the compiler prints it; of hidden findings only those of one rule.</summary>
    public async Task<ImmutableArray<string>> Messages(string? hidden = null) => [.. (await Findings(hidden)).Select(Describe)];

    /// <summary>What the analyzer says, in order; of hidden findings only those of one rule.</summary>
    public async Task<ImmutableArray<Finding>> Findings(string? hidden = null)
    {
        var found = Code.Length == 0 ? [] : await FixtureCorpus.Run(_program);
        return [.. found.Where(finding => finding.Place.Id == hidden || !finding.Details.StartsWith("Hidden", StringComparison.Ordinal))];
    }

    private static Fixture Program(string code, string document) => FixtureCorpus.Parse("Page/Example_Bad", "//- include Attributes.cs\nclass {|X:Nothing|} { }") with
    {
        Sources = [new FixtureText("Example.cs", Expand(string.Join("\n", Fences(code, "csharp"))))],
        Document = DocumentOf(document) is { Length: > 0 } text ? new FixtureText("LockOrdering.md", text) : null,
        Options = Fences(document, "ini").SelectMany(fence => fence.Split('\n')).Where(line => line.Contains('=', StringComparison.Ordinal))
            .ToImmutableDictionary(line => line.Split('=')[0].Trim(), line => line.Split('=')[1].Trim()),
        Expected = [],
    };

    /// <summary>The order blocks with their fences and the tables, as they would stand in a document of their own.</summary>
    private static string DocumentOf(string section)
    {
        var document = new StringBuilder();
        var inBlock = false;
        foreach (var line in section.Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (inBlock || line.StartsWith("```lock-order", StringComparison.Ordinal) || line.StartsWith('|'))
            {
                document.Append(line).Append('\n');
            }

            inBlock = isFence ? !inBlock && line.StartsWith("```lock-order", StringComparison.Ordinal) : inBlock;
        }

        return document.ToString();
    }

    private static ImmutableArray<string> Fences(string section, string language) =>
        [.. section.Split($"```{language}\n").Skip(1).Select(fence => fence[..fence.IndexOf("```", StringComparison.Ordinal)])];

    private static string Expand(string code)
    {
        var lines = new List<string>();
        foreach (var line in code.Split('\n'))
        {
            var repeated = line.Trim();
            if (repeated.StartsWith(Repetition, StringComparison.Ordinal))
            {
                var times = int.Parse(repeated[Repetition.Length..].Split(' ')[0], CultureInfo.InvariantCulture);
                lines.AddRange(Enumerable.Repeat(lines[^1], times));
            }
            else
            {
                lines.Add(line);
            }
        }

        return string.Join("\n", lines);
    }

    private string Describe(Finding finding)
    {
        var severity = finding.Details.Split(',')[0] is var word && word == "Warning" ? "warning" : word.ToLowerInvariant();
        var text = _program.Sources.Append(_program.Document).FirstOrDefault(source => source?.Path == finding.Place.Path)?.Text;
        var place = text is null ? "" : $"{finding.Place.Path}({SourceText.From(text).Lines.GetLinePosition(finding.Place.Span.Start).Line + 1}): ";
        return $"{place}{severity} {finding.Place.Id}: {finding.Message}";
    }
}
