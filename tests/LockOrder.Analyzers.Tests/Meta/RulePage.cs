// A rule's page, taken apart: its example is a program with its document, its message what the analyzer says of it.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Finding = LockOrder.Testing.Finding;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>The page of one rule.</summary>
internal sealed class RulePage
{
    public static readonly ImmutableArray<string> Headings = ["Cause", "Why", "Example", "Message", "How to fix", "Configuration", "Not seen"];

    // A line that stands for a number of copies of the line before it, for the rule about methods that are too large to be printed.
    private const string Repetition = "// … and so on, ";

    private readonly ImmutableDictionary<string, string> _sections;

    private RulePage(DiagnosticDescriptor rule, string path, string text)
    {
        Rule = rule;
        Path = path;
        Text = text;
        FoundHeadings = [.. text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];
        _sections = text.Split("\n## ").Skip(1).ToImmutableDictionary(section => section.Split('\n')[0], section => section[(section.IndexOf('\n') + 1)..]);
    }

    public DiagnosticDescriptor Rule { get; }

    public string Path { get; }

    public string Text { get; }

    public ImmutableArray<string> FoundHeadings { get; }

    /// <summary>The page a rule's help link leads to.</summary>
    public static RulePage Load(string id)
    {
        var rule = Descriptors.All.Single(rule => rule.Id == id);
        var path = PathOf(rule);
        return new RulePage(rule, path, Repository.Read(path));
    }

    public static string PathOf(DiagnosticDescriptor rule) => rule.HelpLinkUri[rule.HelpLinkUri.IndexOf("src/", StringComparison.Ordinal)..];

    public string Section(string heading) => _sections.GetValueOrDefault(heading, "");

    /// <summary>The page says so itself.</summary>
    public bool IsNotReportedYet => Section("Not seen").Contains("is not reported yet", StringComparison.Ordinal);

    /// <summary>What the analyzer says of the example, a line each, as the compiler prints it.</summary>
    public async Task<ImmutableArray<string>> Messages()
    {
        var fixture = Program(Section("Example"), Section("Example"));
        var found = await FixtureCorpus.Run(fixture);
        return [.. found.Where(finding => finding.Place.Id == Rule.Id || IsShown(finding)).Select(finding => Describe(finding, fixture))];
    }

    /// <summary>What the analyzer says of the mended example, if the page shows one.</summary>
    public async Task<ImmutableArray<string>> MessagesAfterTheFix()
    {
        if (Fences(Section("How to fix"), "csharp").IsEmpty)
        {
            return [];
        }

        var fixture = Program(Section("How to fix"), Section("Example"));
        return [.. (await FixtureCorpus.Run(fixture)).Where(IsShown).Select(finding => Describe(finding, fixture))];
    }

    public ImmutableArray<string> CompileErrors() => FixtureRunner.CompileErrors(Program(Section("Example"), Section("Example")));

    /// <summary>The page with this message block.</summary>
    public string With(IEnumerable<string> messages)
    {
        var lines = string.Concat(messages.Select(message => message + "\n"));
        var block = lines.Length == 0 ? $"None: {Rule.Id} is not reported yet.\n" : $"```text\n{lines}```\n";
        return Update.Between(Text, "\n## Message\n\n", "\n## How to fix", block);
    }

    private static bool IsShown(Finding finding) => !finding.Details.StartsWith("Hidden", StringComparison.Ordinal);

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

    private static string Describe(Finding finding, Fixture fixture)
    {
        var severity = finding.Details.Split(',')[0] is var word && word == "Warning" ? "warning" : word.ToLowerInvariant();
        var text = fixture.Sources.Append(fixture.Document).FirstOrDefault(source => source?.Path == finding.Place.Path)?.Text;
        var place = text is null ? "" : $"{finding.Place.Path}({SourceText.From(text).Lines.GetLinePosition(finding.Place.Span.Start).Line + 1}): ";
        return $"{place}{severity} {finding.Place.Id}: {finding.Message}";
    }
}
