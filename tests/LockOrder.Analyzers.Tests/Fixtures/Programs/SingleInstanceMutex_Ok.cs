using System;
using System.IO;
using System.Threading;

// No document. A named mutex, an abandoned one included, and a local lock inside.
public sealed class SettingsFile
{
    private readonly object _cacheLock = new();
    private readonly string _path;
    private string? _cached;

    public SettingsFile(string path) => _path = path;

    private Mutex CreateMutex() => new(initiallyOwned: false, @"Global\settings-" + _path.GetHashCode());

    public bool TryUpdate(string text)
    {
        using var mutex = CreateMutex();
        var owned = false;
        try
        {
            try
            {
                owned = mutex.WaitOne(TimeSpan.FromSeconds(2));
            }
            catch (AbandonedMutexException)
            {
                owned = true;
            }

            if (!owned) return false;
            File.WriteAllText(_path, text);
            lock (_cacheLock)
            {
                _cached = text;
            }

            return true;
        }
        finally
        {
            if (owned) mutex.ReleaseMutex();
        }
    }

    public string Read()
    {
        lock (_cacheLock)
        {
            if (_cached is not null) return _cached;
        }

        using var mutex = CreateMutex();
        mutex.WaitOne();
        try
        {
            var text = File.ReadAllText(_path);
            lock (_cacheLock) return _cached = text;
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }
}
