// After xenolightning/AudioSwitcher #5: the list of devices is filtered under the read lock, and the filter asks a property that enters the same lock again.
public enum DeviceState
{
    Active,
    Disabled,
}

public sealed class Device(DeviceEnumerator owner, Guid id)
{
    public Guid Id => id;

    public DeviceState State { get; set; }

    public bool IsDefault => owner.DefaultDevice?.Id == id;
}

public sealed class DeviceEnumerator
{
    private readonly ReaderWriterLockSlim _cacheLock = new();
    private readonly HashSet<Device> _cache = [];
    private Device? _default;

    public Device? DefaultDevice
    {
        get
        {
            _cacheLock.EnterReadLock();
            try
            {
                return _default;
            }
            finally
            {
                _cacheLock.ExitReadLock();
            }
        }
    }

    public void Refresh(IEnumerable<Guid> ids)
    {
        _cacheLock.EnterWriteLock();
        try
        {
            _cache.Clear();
            foreach (var id in ids)
            {
                _cache.Add(new Device(this, id));
            }

            _default = _cache.FirstOrDefault();
        }
        finally
        {
            _cacheLock.ExitWriteLock();
        }
    }

    public List<Device> GetDevices(DeviceState state)
    {
        var result = new List<Device>();
        _cacheLock.EnterReadLock();
        try
        {
            foreach (var device in _cache)
            {
                if (device.State == state || device.Id == _default?.Id)
                {
                    result.Add(device);
                }
            }
        }
        finally
        {
            _cacheLock.ExitReadLock();
        }

        return result;
    }
}
