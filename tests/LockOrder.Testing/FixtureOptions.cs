// Analyzer options as the compiler would hand them over: keys compared without case, everything global.

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Testing;

internal sealed class FixtureOptionsProvider(ImmutableDictionary<string, string> global) : AnalyzerConfigOptionsProvider
{
    private static readonly FixtureOptions s_none = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new FixtureOptions(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;
}

internal sealed class FixtureOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);

    public override System.Collections.Generic.IEnumerable<string> Keys => _values.Keys;
}
