//- ignore LOCK3003
// After dotnet/aspnetcore's key ring provider: whoever gets the lock refreshes, the others use the old ring; one early way out kept the lock.
public sealed class CacheableKeyRing(DateTimeOffset expires, string ring)
{
    public string Ring => ring;

    public static bool IsValid(CacheableKeyRing? ring, DateTimeOffset now) => ring != null && ring.Expires > now;

    private DateTimeOffset Expires => expires;
}

public interface ICacheableKeyRingProvider
{
    CacheableKeyRing? GetCacheableKeyRing(DateTimeOffset now);
}

public sealed class KeyRingProvider(ICacheableKeyRingProvider inner)
{
    private readonly object _cacheableKeyRingLockObj = new();
    private CacheableKeyRing? _cacheableKeyRing;

    public string GetCurrentKeyRing(DateTimeOffset now, bool forceRefresh = false)
    {
        var existing = Volatile.Read(ref _cacheableKeyRing);
        if (!forceRefresh && CacheableKeyRing.IsValid(existing, now))
        {
            return existing!.Ring;
        }

        var acquiredLock = false;
        {|LOCK3001:Monitor.TryEnter(_cacheableKeyRingLockObj, existing is null ? Timeout.Infinite : 0, ref acquiredLock)|};
        if (!acquiredLock)
        {
            return existing!.Ring;
        }

        if (!forceRefresh && CacheableKeyRing.IsValid(_cacheableKeyRing, now))
        {
            return _cacheableKeyRing!.Ring;
        }

        var created = inner.GetCacheableKeyRing(now);
        Volatile.Write(ref _cacheableKeyRing, created);
        Monitor.Exit(_cacheableKeyRingLockObj);
        return created?.Ring ?? "";
    }
}
