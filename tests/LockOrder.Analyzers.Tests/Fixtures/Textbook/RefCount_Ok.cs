/* LockOrdering.md
```lock-order
Shared.Table
  ->Shared.Item
```

| Lock | Declared as | Protects |
|---|---|---|
| `Shared.Table` | `SharedFiles.s_table` | `SharedFiles.s_open`, `SharedFiles.Handle._refs` |
| `Shared.Item` | `SharedFiles.Handle._io` | `SharedFiles.Handle._stream`, `SharedFiles.Handle._position` |
*/
public static class SharedFiles
{
    private static readonly object s_table = new();
    private static readonly Dictionary<string, Handle> s_open = [];

    public static Handle Open(string path)
    {
        lock (s_table)
        {
            if (s_open.TryGetValue(path, out var handle))
            {
                handle._refs++;
                return handle;
            }

            handle = new Handle(path);
            handle._refs = 1;
            s_open.Add(path, handle);
            return handle;
        }
    }

    public sealed class Handle : IDisposable
    {
        private readonly object _io = new();
        private readonly string _path;
        private FileStream? _stream;
        private long _position;
        internal int _refs;

        internal Handle(string path) => _path = path;

        private FileStream Stream => _stream ??= File.OpenRead(_path);

        public int Read(byte[] buffer)
        {
            lock (_io)
            {
                Stream.Position = _position;
                var read = Stream.Read(buffer, 0, buffer.Length);
                _position += read;
                return read;
            }
        }

        public void Dispose()
        {
            lock (s_table)
            {
                if (--_refs > 0)
                {
                    return;
                }

                s_open.Remove(_path);
                lock (_io)
                {
                    _stream?.Dispose();
                    _stream = null;
                    _position = 0;
                }
            }
        }

        internal bool TryAddRef()
        {
            lock (s_table)
            {
                return _refs > 0 && ++_refs > 0;
            }
        }
    }

    public static int Prune()
    {
        lock (s_table)
        {
            var dead = new List<string>();
            foreach (var pair in s_open)
            {
                if (pair.Value._refs == 0) dead.Add(pair.Key);
            }

            foreach (var path in dead) s_open.Remove(path);
            return dead.Count;
        }
    }
}
