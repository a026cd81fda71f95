/* LockOrdering.md
```lock-order
DeviceBase.SyncRoot
  ->Bus.arbiter
```

| Lock | Declared as | Protects |
|---|---|---|
| `DeviceBase.SyncRoot` | `DeviceBase.SyncRoot` | `DeviceBase._open`, `Thermometer._celsius`, `Motor._speed`, `Motor.Direction` |
| `Bus.arbiter` | `Bus._arbiter` | `Bus._registers` |
*/
public sealed class Bus
{
    private readonly object _arbiter = new();
    private readonly byte[] _registers = new byte[256];

    public byte Read(byte address)
    {
        lock (_arbiter) return _registers[address];
    }

    public void Write(byte address, byte value)
    {
        lock (_arbiter) _registers[address] = value;
    }
}

public abstract class DeviceBase(Bus bus)
{
    protected readonly object SyncRoot = new();
    private bool _open;

    protected Bus Bus { get; } = bus;

    public event EventHandler? Opened;

    public void Open()
    {
        lock (SyncRoot)
        {
            if (_open) return;
            OpenCore();
            _open = true;
        }

        OnOpened(EventArgs.Empty);
    }

    public void Close()
    {
        lock (SyncRoot)
        {
            if (!_open) return;
            _open = false;
            CloseCore();
        }
    }

    public bool IsOpen
    {
        get
        {
            lock (SyncRoot) return _open;
        }
    }

    protected void EnsureOpen()
    {
        if (!Monitor.IsEntered(SyncRoot)) throw new InvalidOperationException("no lock");
        if (!_open) throw new InvalidOperationException("closed");
    }

    private protected abstract void OpenCore();

    private protected virtual void CloseCore() { }

    protected virtual void OnOpened(EventArgs e) => Opened?.Invoke(this, e);
}

public sealed class Thermometer(Bus bus, byte address) : DeviceBase(bus)
{
    private double _celsius;

    private protected override void OpenCore() => _celsius = Bus.Read(address);

    public double Sample()
    {
        lock (SyncRoot)
        {
            EnsureOpen();
            var raw = Bus.Read(address);
            _celsius = _celsius * 0.9 + raw * 0.1;
            return _celsius;
        }
    }
}

public enum Turn { Left, Right }

public class Motor : DeviceBase
{
    private int _speed;

    public Motor(Bus bus) : base(bus) => Direction = Turn.Right;

    protected Turn Direction { get; private set; }

    private protected override void OpenCore()
    {
        _speed = 0;
        Apply();
    }

    private protected override void CloseCore()
    {
        _speed = 0;
        Apply();
        base.CloseCore();
    }

    public virtual void Run(int speed)
    {
        lock (SyncRoot)
        {
            EnsureOpen();
            Direction = speed < 0 ? Turn.Left : Turn.Right;
            _speed = Math.Abs(speed);
            Apply();
        }
    }

    private void Apply()
    {
        Bus.Write(0x10, (byte)_speed);
        Bus.Write(0x11, Direction == Turn.Left ? (byte)1 : (byte)0);
    }
}

public sealed class SteppedMotor : Motor
{
    public SteppedMotor(Bus bus) : base(bus) { }

    public override void Run(int speed)
    {
        lock (SyncRoot)
        {
            base.Run(speed / 8 * 8);
            if (Direction == Turn.Left) Bus.Write(0x12, 1);
        }
    }
}
