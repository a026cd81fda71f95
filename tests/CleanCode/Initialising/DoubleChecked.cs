using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Initialising;

/// <summary>Double-checked initialisation: a volatile peek, then a look under the lock.</summary>
public sealed class DoubleChecked(string text)
{
    private readonly object _building = new();
    private volatile Dictionary<string, string>? _settings;

    public string? this[string name] => Settings().TryGetValue(name, out var value) ? value : null;

    public int Count => Settings().Count;

    public void Invalidate()
    {
        lock (_building)
        {
            _settings = null;
        }
    }

    private Dictionary<string, string> Settings()
    {
        var settings = _settings;
        if (settings is null)
        {
            lock (_building)
            {
                settings = _settings;
                if (settings is null)
                {
                    // Filled before it is published: readers without the lock see a whole dictionary.
                    settings = new(StringComparer.OrdinalIgnoreCase);
                    foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        if (line.Split('=', 2) is [var name, var value])
                        {
                            settings[name.Trim()] = value.Trim();
                        }
                    }

                    _settings = settings;
                }
            }
        }

        return settings;
    }
}
