// Compares what was reported with what the marks say, and explains a difference by showing the source with both in place.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Testing;

/// <summary>The verdict on one run of a fixture.</summary>
public static class FixtureJudge
{
    /// <summary>Null when the findings are exactly the marked ones; otherwise the text of the failure.</summary>
    public static string? Explain(Fixture fixture, ImmutableArray<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        var relevant = findings.Where(finding => !fixture.Ignored.Contains(finding.Place.Id)).ToList();
        var missing = fixture.Expected.ToList();
        var choices = fixture.Choices.ToList();
        var notes = new List<Note>();
        foreach (var finding in relevant)
        {
            var foreseen = missing.Remove(finding.Place) || RemoveChoice(choices, finding.Place);
            notes.Add(new Note(finding.Place, $"{(foreseen ? "as marked" : "UNEXPECTED")} {finding.Place.Id}: {finding.Message}"));
        }

        notes.AddRange(missing.Select(place => new Note(place, $"MISSING {place.Id}")));
        notes.AddRange(choices.SelectMany(group => group).Select(place => new Note(place, $"MISSING {place.Id} (here or at another mark of its name)")));
        var silent = fixture.Messages.Where(demand => !relevant.Any(finding => Satisfies(finding, demand))).ToList();
        return missing.Count + choices.Count == 0 && relevant.Count == fixture.Expected.Length + fixture.Choices.Length && silent.Count == 0
            ? null
            : Render(fixture, notes, silent);
    }

    private static bool RemoveChoice(List<ImmutableArray<Place>> choices, Place place)
    {
        var at = choices.FindIndex(group => group.Contains(place));
        if (at >= 0)
        {
            choices.RemoveAt(at);
        }

        return at >= 0;
    }

    private static bool Satisfies(Finding finding, MessageDemand demand) =>
        finding.Place.Id == demand.Id && finding.Message.Contains(demand.Words, StringComparison.Ordinal);

    private static string Render(Fixture fixture, List<Note> notes, List<MessageDemand> silent)
    {
        var result = new StringBuilder().Append(fixture.Name).Append(" differs from its marks.\n");
        foreach (var demand in silent)
        {
            result.Append($"  no message of {demand.Id} contains \"{demand.Words}\"\n");
        }

        foreach (var note in notes.Where(note => note.Place.Path.Length == 0))
        {
            result.Append($"  {note.Text}\n");
        }

        IEnumerable<FixtureText> texts = fixture.Document is { } document ? [document, .. fixture.Sources] : fixture.Sources;
        foreach (var text in texts)
        {
            result.Append($"--- {text.Path}\n");
            Annotate(result, text, notes);
        }

        return result.ToString();
    }

    private static void Annotate(StringBuilder result, FixtureText text, List<Note> notes)
    {
        var source = SourceText.From(text.Text);
        var byLine = notes.Where(note => note.Place.Path == text.Path)
            .ToLookup(note => source.Lines.GetLineFromPosition(Math.Min(note.Place.Span.Start, source.Length)).LineNumber);
        foreach (var line in source.Lines)
        {
            result.Append($"{line.LineNumber + 1,4}  {line}\n");
            foreach (var note in byLine[line.LineNumber].OrderBy(note => note.Place.Span))
            {
                var width = Math.Max(1, Math.Min(note.Place.Span.Length, line.End - note.Place.Span.Start));
                result.Append(' ', 6 + note.Place.Span.Start - line.Start).Append('~', width).Append(' ').Append(note.Text).Append('\n');
            }
        }
    }

    private sealed record Note(Place Place, string Text);
}
