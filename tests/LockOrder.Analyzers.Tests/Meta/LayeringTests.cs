// The arrows between the folders, and who may know the compiler. Said once, here; ARCHITECTURE.md says why.

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class LayeringTests
{
    private const string Ours = "LockOrder.Analyzers.";

    // What each folder may use. Hosting may use all.
    private static readonly Dictionary<string, string[]> s_below = new()
    {
        ["Locks"] = [],
        ["Dataflow"] = [],
        ["Gate"] = [],
        ["Options"] = [],
        ["Table"] = ["Locks"],
        ["Reporting"] = ["Locks", "Table"],
        ["Binding"] = ["Gate", "Locks", "Table"],
        ["Lowering"] = ["Binding", "Dataflow", "Locks", "Table"],
        ["Analysis"] = ["Dataflow", "Locks", "Lowering"],
        ["Summaries"] = ["Analysis", "Dataflow", "Locks", "Lowering"],
        ["Rules"] = ["Analysis", "Binding", "Gate", "Locks", "Lowering", "Options", "Reporting", "Summaries", "Table"],
    };

    public static TheoryData<string> Layers => new(s_below.Keys);

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_UsesOnlyWhatLiesBelowIt(string layer)
    {
        var upward = SourceFile.Of(layer)
            .SelectMany(file => file.Usings.Where(IsOurs).Select(name => (file.Path, Layer: name[Ours.Length..].Split('.')[0])))
            .Where(use => use.Layer != layer && !s_below[layer].Contains(use.Layer))
            .Select(use => $"{use.Path} uses {use.Layer}");

        Offenders.None(upward);
    }

    [Fact]
    public void Folders_AreTheLayers() =>
        Assert.Equal(s_below.Keys.Append("Hosting").Order(StringComparer.Ordinal), SourceFile.All.Select(file => file.Layer).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Namespaces_AreFolders() =>
        Assert.All(SourceFile.All, file => Assert.All(file.Nodes<FileScopedNamespaceDeclarationSyntax>(), ours =>
            Assert.True(!IsOurs(ours.Name + ".") || ours.Name.ToString().StartsWith(Ours + file.Layer, StringComparison.Ordinal), $"{file.Path} is in {ours.Name}.")));

    [Theory]
    [InlineData("Table")]
    [InlineData("Locks")]
    [InlineData("Dataflow")]
    [InlineData("Analysis")]
    [InlineData("Summaries")]
    public void Layer_DoesNotKnowTheCompiler(string layer) => Offenders.None(SourceFile.Of(layer).Where(file => Knows(file, "Microsoft.CodeAnalysis")));

    [Fact]
    public void Operations_AreReadInLoweringOnly() =>
        Offenders.None(SourceFile.All.Where(file => file.Layer != "Lowering" && (Knows(file, "Microsoft.CodeAnalysis.Operations") || Knows(file, "Microsoft.CodeAnalysis.FlowAnalysis"))));

    [Fact]
    public void Rules_DoNotAskForSyntax() => Offenders.None(SourceFile.Of("Rules").Where(file => Knows(file, "Microsoft.CodeAnalysis.CSharp")));

    [Fact]
    public void Analyzer_HasNoWorkspace() => Offenders.None(SourceFile.All.Where(file => Knows(file, "Microsoft.CodeAnalysis.CodeFixes") || Knows(file, "Microsoft.CodeAnalysis.Host")));

    [Fact]
    public void Analyzer_HasNoFilesAndNoNetwork() => Offenders.None(SourceFile.All.Where(file => Knows(file, "System.IO") || Knows(file, "System.Net")));

    private static bool IsOurs(string name) => name.StartsWith(Ours, StringComparison.Ordinal);

    // With a using, or by its full name somewhere in the text.
    private static bool Knows(SourceFile file, string name) =>
        file.Usings.Any(used => used == name || used.StartsWith(name + ".", StringComparison.Ordinal))
        || file.Nodes<MemberAccessExpressionSyntax>().Any(access => access.ToString().StartsWith(name + ".", StringComparison.Ordinal))
        || file.Nodes<QualifiedNameSyntax>().Any(qualified => qualified.ToString().StartsWith(name + ".", StringComparison.Ordinal) && qualified.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null);
}
