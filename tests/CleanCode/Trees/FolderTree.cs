using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Trees;

/// <summary>A folder is locked before the folders inside it, all the way down.</summary>
public sealed class FolderTree
{
    public FolderTree() => Root = new Folder("/", null);

    public Folder Root { get; }

    public sealed class Folder(string name, Folder? parent)
    {
        private readonly Lock _folder = new();
        private readonly List<Folder> _children = [];
        private long _size;

        public Folder? Parent => parent;

        public Folder Add(string childName)
        {
            var child = new Folder(childName, this);
            lock (_folder)
            {
                _children.Add(child);
            }

            return child;
        }

        public void Grow(long bytes)
        {
            lock (_folder)
            {
                _size += bytes;
            }
        }

        /// <summary>The size of everything below, at one instant.</summary>
        public long TotalSize()
        {
            lock (_folder)
            {
                var total = _size;
                foreach (var child in _children)
                {
                    total += child.TotalSize();
                }

                return total;
            }
        }

        /// <summary>Takes over the size of a child that has no children, and drops it.</summary>
        public bool Absorb(Folder child)
        {
            if (child.Parent != this)
            {
                return false;
            }

            lock (_folder)
            {
                lock (child._folder)
                {
                    if (child._children.Count > 0)
                    {
                        return false;
                    }

                    _size += child._size;
                    child._size = 0;
                    return _children.Remove(child);
                }
            }
        }

        public override string ToString() => parent is null ? name : $"{parent}{name}/";
    }
}
