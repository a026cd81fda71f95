// What a fixture file says, after parsing: plain values that the runner compiles and the comparison judges.

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Testing;

/// <summary>The verdict a fixture's name announces.</summary>
public enum FixtureKind
{
    /// <summary><c>…_Ok</c>: correct code, nothing is reported.</summary>
    Ok,

    /// <summary><c>…_Bad</c>: every mark is reported, and nothing else.</summary>
    Bad,

    /// <summary><c>Miss_…</c>: wrong code that is knowingly not found; it fails on the day it is found.</summary>
    Miss,

    /// <summary><c>Noise_…</c>: correct code that is knowingly reported; it fails on the day it is not.</summary>
    Noise,
}

/// <summary>One text of a fixture, without its marks.</summary>
/// <param name="Path">The path it has in the compilation.</param>
/// <param name="Text">The text, as the compiler sees it.</param>
public sealed record FixtureText(string Path, string Text);

/// <summary>A diagnostic at a place; the message takes no part in comparisons of places.</summary>
/// <param name="Id">The rule, such as <c>LOCK1001</c>.</param>
/// <param name="Path">The file, or empty for a diagnostic without a location.</param>
/// <param name="Span">The characters it covers.</param>
public readonly record struct Place(string Id, string Path, TextSpan Span);

/// <summary>A demand on the text: some message of this rule contains these words.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Words">The words.</param>
public sealed record MessageDemand(string Id, string Words);

/// <summary>A parsed fixture.</summary>
public sealed record Fixture
{
    /// <summary>Folder and file name without extension: <c>OrderInversion/ViaCall_Bad</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The verdict its name announces.</summary>
    public required FixtureKind Kind { get; init; }

    /// <summary>The C# files under test, in the order they were written.</summary>
    public required ImmutableArray<FixtureText> Sources { get; init; }

    /// <summary>Shared files the fixture asked for.</summary>
    public required ImmutableArray<FixtureText> Includes { get; init; }

    /// <summary>The lock-order document, when there is one.</summary>
    public required FixtureText? Document { get; init; }

    /// <summary>Global analyzer options.</summary>
    public required ImmutableDictionary<string, string> Options { get; init; }

    /// <summary>Every diagnostic that must be reported.</summary>
    public required ImmutableArray<Place> Expected { get; init; }

    /// <summary>Groups of places of which exactly one must be reported, where the choice is the analyzer's.</summary>
    public required ImmutableArray<ImmutableArray<Place>> Choices { get; init; }

    /// <summary>What the messages must contain.</summary>
    public required ImmutableArray<MessageDemand> Messages { get; init; }

    /// <summary>Rules this fixture has no opinion on.</summary>
    public required ImmutableHashSet<string> Ignored { get; init; }
}
