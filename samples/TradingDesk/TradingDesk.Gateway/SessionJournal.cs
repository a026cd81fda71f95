using System.Collections.Generic;
using System.Globalization;

namespace TradingDesk.Gateway;

/// <summary>What was sent, for the auditors.</summary>
public sealed class SessionJournal
{
    private readonly object _pages = new();
    private readonly SortedList<long, string> _entries = [];

    public void Record(long sequence, string instruction)
    {
        lock (_pages)
        {
            _entries.Add(sequence, instruction);
        }
    }

    public IReadOnlyList<string> Read()
    {
        lock (_pages)
        {
            var lines = new List<string>(_entries.Count);
            foreach (var (sequence, instruction) in _entries)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{sequence} {instruction}"));
            }

            return lines;
        }
    }
}
