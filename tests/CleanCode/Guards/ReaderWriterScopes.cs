using System.Threading;

namespace CleanCode.Guards;

/// <summary>Guard objects for the framework's reader-writer lock, as extension members and ref structs.</summary>
public static class ReaderWriterScopes
{
    extension(ReaderWriterLockSlim rw)
    {
        public ReadScope Reading()
        {
            rw.EnterReadLock();
            return new ReadScope(rw);
        }

        public WriteScope Writing()
        {
            rw.EnterWriteLock();
            return new WriteScope(rw);
        }
    }

    /// <summary>Held for reading until disposed.</summary>
    public readonly ref struct ReadScope
    {
        private readonly ReaderWriterLockSlim _rw;

        internal ReadScope(ReaderWriterLockSlim rw) => _rw = rw;

        public void Dispose() => _rw.ExitReadLock();
    }

    /// <summary>Held for writing until disposed.</summary>
    public readonly ref struct WriteScope
    {
        private readonly ReaderWriterLockSlim _rw;

        internal WriteScope(ReaderWriterLockSlim rw) => _rw = rw;

        public void Dispose() => _rw.ExitWriteLock();
    }
}
