// The bundled memory manager as one of its kernels under one of its documents, compiled in memory, with edits when a test
// wants to see what a mistake would look like.

using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Analyzers.Hosting;
using LockOrder.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

/// <summary>One finding in the sample: the rule, the method it stands in, the text it stands at, the message.</summary>
internal sealed record SampleFinding(string Id, string Member, string At, string Message, bool IsWarning);

/// <summary>Sources and a document; every edit makes a new value.</summary>
internal sealed class MemoryManagerSample
{
    private const string Folder = "samples/MemoryManager/";

    private static readonly ConcurrentDictionary<(string Kernel, string? Order), Lazy<Task<SampleFindings>>> s_unedited = new();

    private readonly ImmutableArray<FixtureText> _sources;
    private readonly FixtureText _document;
    private readonly ImmutableDictionary<string, string> _options;

    private MemoryManagerSample(ImmutableArray<FixtureText> sources, FixtureText document, ImmutableDictionary<string, string> options)
    {
        _sources = sources;
        _document = document;
        _options = options;
    }

    /// <summary>A kernel (2.6.7, 2.6.8, 2.6.9, 2008) under a historical order (2.6.8, 2.6.9) or, with none named, under today's.</summary>
    public static MemoryManagerSample Of(string kernel, string? order = null)
    {
        var reclaim = kernel is "2.6.7" or "2.6.8" ? "2.6.8" : "2.6.9";
        var sources = Repository.FilesBelow(Folder, "*.cs")
            .Where(path => !path.StartsWith(Folder + "Versions/", StringComparison.Ordinal))
            .Append($"{Folder}Versions/AnonVma.Prepare.{kernel}.cs")
            .Append($"{Folder}Versions/Rmap.PageReferencedOne.{reclaim}.cs")
            .Append($"{Folder}Versions/Page.MapLock.{reclaim}.cs")
            .Select(Load);
        var document = Load(order is null ? "LockOrdering.md" : $"{Folder}History/{order}.LockOrdering.md");
        return new MemoryManagerSample([.. sources], document, ImmutableDictionary<string, string>.Empty);
    }

    /// <summary>Replaces a piece of text that must occur exactly once in the file of that name.</summary>
    public MemoryManagerSample Edit(string file, string old, string @new)
    {
        var source = Assert.Single(_sources, source => source.Path.EndsWith("/" + file, StringComparison.Ordinal));
        return new MemoryManagerSample(_sources.Replace(source, Edited(source, old, @new)), _document, _options);
    }

    /// <summary>Replaces a piece of text that must occur exactly once in the document.</summary>
    public MemoryManagerSample EditDocument(string old, string @new) => new(_sources, Edited(_document, old, @new), _options);

    /// <summary>Puts a file of <c>Versions</c> in the place of another one.</summary>
    public MemoryManagerSample Swap(string file, string replacement)
    {
        var source = Assert.Single(_sources, source => source.Path.EndsWith("/" + file, StringComparison.Ordinal));
        return new MemoryManagerSample(_sources.Replace(source, Load($"{Folder}Versions/{replacement}")), _document, _options);
    }

    /// <summary>The same files in another order.</summary>
    public MemoryManagerSample Shuffle(int seed)
    {
        var sources = _sources.ToArray();
        new Random(seed).Shuffle(sources);
        return new MemoryManagerSample([.. sources], _document, _options);
    }

    public MemoryManagerSample WithOption(string key, string value) => new(_sources, _document, _options.SetItem(key, value));

    /// <summary>The findings of an unedited kernel under an order, which many tests ask about.</summary>
    public static Task<SampleFindings> Analyze(string kernel, string? order = null) =>
        s_unedited.GetOrAdd((kernel, order), static key => new Lazy<Task<SampleFindings>>(() => Of(key.Kernel, key.Order).Analyze())).Value;

    /// <summary>Everything that is reported, information included, in order of place. The edited program compiles.</summary>
    public async Task<SampleFindings> Analyze(bool concurrent = false)
    {
        var fixture = new Fixture
        {
            Name = "MemoryManager",
            Kind = FixtureKind.Ok,
            Sources = _sources,
            Includes = [.. Repository.FilesBelow("src/LockOrder.Annotations", "*.cs").Select(Load)],
            Document = _document,
            Options = _options,
            Expected = [],
            Choices = [],
            Messages = [],
            Ignored = [],
        };
        Assert.Empty(FixtureRunner.CompileErrors(fixture));
        var findings = await FixtureRunner.RunAsync(fixture, new LockOrderAnalyzer(), new RunOptions(concurrent));
        Assert.DoesNotContain(findings, finding => finding.Place.Id == "AD0001");
        return new SampleFindings([.. findings.Select(Describe)]);
    }

    private static FixtureText Load(string path) => new("/" + path, Repository.Read(path));

    private static FixtureText Edited(FixtureText text, string old, string @new)
    {
        var pieces = text.Text.Split(old);
        Assert.True(pieces.Length == 2, $"'{old}' occurs {pieces.Length - 1} times in {text.Path}, not once.");
        return text with { Text = string.Join(@new, pieces) };
    }

    private SampleFinding Describe(Finding finding)
    {
        var isWarning = finding.Details.StartsWith("Warning", StringComparison.Ordinal);
        var source = _sources.FirstOrDefault(source => source.Path == finding.Place.Path);
        return source is null
            ? new SampleFinding(finding.Place.Id, "", "", finding.Message, isWarning)
            : new SampleFinding(finding.Place.Id, MemberAt(source.Text, finding.Place.Span), source.Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length), finding.Message, isWarning);
    }

    private static string MemberAt(string text, TextSpan span)
    {
        var node = CSharpSyntaxTree.ParseText(text).GetRoot().FindNode(span);
        var method = node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text
            ?? node.FirstAncestorOrSelf<ConstructorDeclarationSyntax>()?.Identifier.Text
            ?? node.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.Identifier.Text;
        return $"{node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text}.{method}";
    }
}
