public sealed class ThumbnailService
{
    private readonly object _thumbs = new();
    private readonly Dictionary<int, byte[]> _cache = [];

    public byte[] Get(int id)
    {
        lock (_thumbs)
        {
            if (_cache.TryGetValue(id, out var bytes))
            {
                return bytes;
            }

            return Task.Run(() => {|LOCK1005:Create(id)|}).Result;
        }
    }

    private byte[] Create(int id)
    {
        var bytes = new byte[id];
        lock (_thumbs)
        {
            _cache[id] = bytes;
        }

        return bytes;
    }
}
