// Finds the fixtures beside the test assembly and runs our analyzer over them.

using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading.Tasks;
using LockOrder.Analyzers.Hosting;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests;

internal static class FixtureCorpus
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static TheoryData<string> Names() => new(FixtureFile.NamesBelow(Folder));

    public static Fixture Load(string name) => FixtureFile.Load(Folder, name);

    public static Fixture Parse(string name, string text) =>
        FixtureFile.Parse(name, text, included => File.ReadAllText(Path.Combine(Folder, "Include", included)));

    public static Task<ImmutableArray<Finding>> Run(Fixture fixture, bool concurrent = false, bool reversed = false) =>
        FixtureRunner.RunAsync(fixture, new LockOrderAnalyzer(), new RunOptions(concurrent, reversed));
}
